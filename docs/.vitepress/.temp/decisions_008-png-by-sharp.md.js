import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"008 Pictures are read by sharp","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/008-png-by-sharp.md","filePath":"decisions/008-png-by-sharp.md"}');
const _sfc_main = { name: "decisions/008-png-by-sharp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_008-pictures-are-read-by-sharp" tabindex="-1">008 Pictures are read by sharp <a class="header-anchor" href="#_008-pictures-are-read-by-sharp" aria-label="Permalink to &quot;008 Pictures are read by sharp&quot;">​</a></h1><p><code>predict</code> needs PNG. Four ways were tried on PngSuite (161 good files, 14 broken ones) and on files cut off by hand:</p><table tabindex="0"><thead><tr><th>way</th><th>what it did</th></tr></thead><tbody><tr><td>pngjs 7, synchronous</td><td>takes missing pixels for black: a truncated file is read without a word</td></tr><tr><td>pngjs 7, stream</td><td>throws some of its errors past every handler: the process ends</td></tr><tr><td>fast-png 8</td><td>cannot read interlaced pictures of fewer than 8 bits</td></tr><tr><td>sharp 0.35</td><td>reads all good files, refuses all broken ones with <code>failOn: &#39;warning&#39;</code></td></tr></tbody></table><p>sharp comes prebuilt from npm, is loaded only when a picture is read, and will serve photographs as well. It is an optional peer of <code>@convlang/data</code> and of the command, so that nothing native is installed with convlang; without it E618 names the command. It is Node only; in a browser the page has its own decoder. Laying transparent pixels over white is ours, in one line, because <code>flatten</code> cuts where it should round.</p><p><strong>When to revisit.</strong> When a platform must be served that sharp has no build for.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/008-png-by-sharp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _008PngBySharp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _008PngBySharp as default
};
