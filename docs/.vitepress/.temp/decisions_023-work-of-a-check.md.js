import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"023 The work of a check is counted","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/023-work-of-a-check.md","filePath":"decisions/023-work-of-a-check.md"}');
const _sfc_main = { name: "decisions/023-work-of-a-check.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_023-the-work-of-a-check-is-counted" tabindex="-1">023 The work of a check is counted <a class="header-anchor" href="#_023-the-work-of-a-check-is-counted" aria-label="Permalink to &quot;023 The work of a check is counted&quot;">​</a></h1><p>A file of 850 bytes could keep a check busy for seconds: calls and repeats multiply, and fixes are proven by checking again.</p><p><strong>Decision.</strong> While blocks and repeats are expanded, work is counted in units of about a microsecond: a layer costs 16, each op and each array of weights 16, a stage 1, sixteen characters read anew 1, an entry of a table 1, a name taken in from another file 16. A file may cost 600,000 units, and 40 more for each of its characters; what costs more is refused with E406, which names what the work went into, the place, the calls and the repeat. Fixes are proven with 500,000 units in all, and names that were meant are looked for among 200,000 names in all. What is not expanded is linear in the file: <code>npm run bench:lines</code> shows it.</p><p>Units are counted and not timed: a file is refused everywhere or nowhere, and tests can say where. The part for characters keeps everything that is written out within the limit, so that it bounds what multiplies and nothing else. E401 and E405 stay as they are, for files so long that their written layers are too many.</p><p>Questions about windows (which pixels are read, which an output sees) are answered by counting and by ranges, never place by place, as a size may be thousands of millions.</p><p><strong>When to revisit.</strong> When a network that somebody trains needs more from a short file.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/023-work-of-a-check.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _023WorkOfACheck = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _023WorkOfACheck as default
};
