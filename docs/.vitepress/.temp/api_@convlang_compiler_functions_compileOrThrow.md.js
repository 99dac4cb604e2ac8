import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: compileOrThrow()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compiler/functions/compileOrThrow.md","filePath":"api/@convlang/compiler/functions/compileOrThrow.md"}');
const _sfc_main = { name: "api/@convlang/compiler/functions/compileOrThrow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/compiler</a> / compileOrThrow</p><h1 id="function-compileorthrow" tabindex="-1">Function: compileOrThrow() <a class="header-anchor" href="#function-compileorthrow" aria-label="Permalink to &quot;Function: compileOrThrow()&quot;">​</a></h1><blockquote><p><strong>compileOrThrow</strong>(<code>source</code>, <code>context?</code>): <a href="./../interfaces/SoundCompilation"><code>SoundCompilation</code></a></p></blockquote><p>As <a href="./compile">compile</a>, of a source that must be right.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><code>string</code> | <a href="./../interfaces/ModelSource"><code>ModelSource</code></a></p><h3 id="context" tabindex="-1">context? <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context?&quot;">​</a></h3><p><a href="./../interfaces/CompileContext"><code>CompileContext</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SoundCompilation"><code>SoundCompilation</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError with every error and warning of the source</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compiler/functions/compileOrThrow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const compileOrThrow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  compileOrThrow as default
};
