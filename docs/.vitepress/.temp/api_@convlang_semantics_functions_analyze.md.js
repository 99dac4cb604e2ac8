import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: analyze()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/analyze.md","filePath":"api/@convlang/semantics/functions/analyze.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/analyze.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / analyze</p><h1 id="function-analyze" tabindex="-1">Function: analyze() <a class="header-anchor" href="#function-analyze" aria-label="Permalink to &quot;Function: analyze()&quot;">​</a></h1><blockquote><p><strong>analyze</strong>(<code>file</code>, <code>context</code>, <code>options?</code>): <a href="./../interfaces/Analysis"><code>Analysis</code></a></p></blockquote><p>Turns a syntax tree into a graph: names, blocks, arguments, windows, parameters, expectations. Never throws for a wrong file; all independent errors are found in one run, and what only follows from another is not reported.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><a href="./../../syntax/interfaces/FileNode"><code>FileNode</code></a></p><h3 id="context" tabindex="-1">context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context&quot;">​</a></h3><p><a href="./../interfaces/AnalysisContext"><code>AnalysisContext</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/AnalysisOptions"><code>AnalysisOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Analysis"><code>Analysis</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/analyze.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const analyze = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  analyze as default
};
