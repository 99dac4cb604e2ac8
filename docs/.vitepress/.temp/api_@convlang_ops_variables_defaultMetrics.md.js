import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: defaultMetrics","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/defaultMetrics.md","filePath":"api/@convlang/ops/variables/defaultMetrics.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/defaultMetrics.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / defaultMetrics</p><h1 id="variable-defaultmetrics" tabindex="-1">Variable: defaultMetrics <a class="header-anchor" href="#variable-defaultmetrics" aria-label="Permalink to &quot;Variable: defaultMetrics&quot;">​</a></h1><blockquote><p><code>const</code> <strong>defaultMetrics</strong>: readonly (keyof <em>typeof</em> <a href="./coreMetrics"><code>coreMetrics</code></a>)[]</p></blockquote><p>The metrics of a file that names none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/defaultMetrics.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const defaultMetrics = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  defaultMetrics as default
};
