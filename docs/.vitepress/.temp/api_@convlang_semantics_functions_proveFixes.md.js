import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: proveFixes()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/proveFixes.md","filePath":"api/@convlang/semantics/functions/proveFixes.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/proveFixes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / proveFixes</p><h1 id="function-provefixes" tabindex="-1">Function: proveFixes() <a class="header-anchor" href="#function-provefixes" aria-label="Permalink to &quot;Function: proveFixes()&quot;">​</a></h1><blockquote><p><strong>proveFixes</strong>(<code>faulty</code>, <code>context</code>): readonly <a href="./../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a>[]</p></blockquote><p>All diagnostics of a file, those of the parser first, with fixes. Each fix is carried out on the text, which is then read and analysed again: only those are kept after which the error is gone and no other has come.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="faulty" tabindex="-1">faulty <a class="header-anchor" href="#faulty" aria-label="Permalink to &quot;faulty&quot;">​</a></h3><p><a href="./../interfaces/FaultyFile"><code>FaultyFile</code></a></p><h3 id="context" tabindex="-1">context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context&quot;">​</a></h3><p><a href="./../interfaces/AnalysisContext"><code>AnalysisContext</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/proveFixes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const proveFixes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  proveFixes as default
};
