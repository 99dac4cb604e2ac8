import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: compile()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/compile.md","filePath":"api/convlang/index/functions/compile.md"}');
const _sfc_main = { name: "api/convlang/index/functions/compile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / compile</p><h1 id="function-compile" tabindex="-1">Function: compile() <a class="header-anchor" href="#function-compile" aria-label="Permalink to &quot;Function: compile()&quot;">​</a></h1><blockquote><p><strong>compile</strong>(<code>source</code>, <code>context?</code>): <a href="./../interfaces/Compilation"><code>Compilation</code></a></p></blockquote><p>Reads, checks and elaborates a model file: text to syntax tree to graph. Never throws for a wrong text and allocates nothing of the model: what is wrong is in <code>diagnostics</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><code>string</code> | <a href="./../../../@convlang/compiler/interfaces/ModelSource"><code>ModelSource</code></a></p><p>a text, or a file&#39;s path and text; a text alone is called <code>&lt;text&gt;</code> in diagnostics</p><h3 id="context" tabindex="-1">context? <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context?&quot;">​</a></h3><p><a href="./../interfaces/CompileContext"><code>CompileContext</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Compilation"><code>Compilation</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E556 for what is no text at all</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/compile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const compile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  compile as default
};
