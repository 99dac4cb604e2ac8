import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Comparison","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compare/type-aliases/Comparison.md","filePath":"api/@convlang/compare/type-aliases/Comparison.md"}');
const _sfc_main = { name: "api/@convlang/compare/type-aliases/Comparison.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/compare</a> / Comparison</p><h1 id="type-alias-comparison" tabindex="-1">Type Alias: Comparison <a class="header-anchor" href="#type-alias-comparison" aria-label="Permalink to &quot;Type Alias: Comparison&quot;">​</a></h1><blockquote><p><strong>Comparison</strong> = <code>object</code> &amp; <a href="./../interfaces/ComparedRun"><code>ComparedRun</code></a> | <code>object</code> &amp; <a href="./../interfaces/ComparedRun"><code>ComparedRun</code></a></p></blockquote><p>What came of running a model on several backends side by side.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compare/type-aliases/Comparison.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Comparison = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Comparison as default
};
