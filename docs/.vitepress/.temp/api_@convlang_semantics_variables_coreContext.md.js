import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: coreContext","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/variables/coreContext.md","filePath":"api/@convlang/semantics/variables/coreContext.md"}');
const _sfc_main = { name: "api/@convlang/semantics/variables/coreContext.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / coreContext</p><h1 id="variable-corecontext" tabindex="-1">Variable: coreContext <a class="header-anchor" href="#variable-corecontext" aria-label="Permalink to &quot;Variable: coreContext&quot;">​</a></h1><blockquote><p><code>const</code> <strong>coreContext</strong>: <a href="./../interfaces/AnalysisContext"><code>AnalysisContext</code></a></p></blockquote><p>The core alone, under the default limits: no plugins, and no file can be used.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/variables/coreContext.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const coreContext = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  coreContext as default
};
