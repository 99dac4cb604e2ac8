import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: analysisContextOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compiler/functions/analysisContextOf.md","filePath":"api/@convlang/compiler/functions/analysisContextOf.md"}');
const _sfc_main = { name: "api/@convlang/compiler/functions/analysisContextOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/compiler</a> / analysisContextOf</p><h1 id="function-analysiscontextof" tabindex="-1">Function: analysisContextOf() <a class="header-anchor" href="#function-analysiscontextof" aria-label="Permalink to &quot;Function: analysisContextOf()&quot;">​</a></h1><blockquote><p><strong>analysisContextOf</strong>(<code>__namedParameters</code>): <a href="./../../semantics/interfaces/AnalysisContext"><code>AnalysisContext</code></a></p></blockquote><p>What the analysis is given of a context, defaults filled in.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/CompileContext"><code>CompileContext</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../semantics/interfaces/AnalysisContext"><code>AnalysisContext</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compiler/functions/analysisContextOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const analysisContextOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  analysisContextOf as default
};
