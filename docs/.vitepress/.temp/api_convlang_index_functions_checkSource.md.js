import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: checkSource()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/checkSource.md","filePath":"api/convlang/index/functions/checkSource.md"}');
const _sfc_main = { name: "api/convlang/index/functions/checkSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / checkSource</p><h1 id="function-checksource" tabindex="-1">Function: checkSource() <a class="header-anchor" href="#function-checksource" aria-label="Permalink to &quot;Function: checkSource()&quot;">​</a></h1><blockquote><p><strong>checkSource</strong>(<code>source</code>, <code>context?</code>, <code>earlier?</code>): <a href="./../interfaces/CheckedSource"><code>CheckedSource</code></a></p></blockquote><p>Reads and checks a model file without proving fixes. Never throws for a wrong text.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><code>string</code> | <a href="./../../../@convlang/compiler/interfaces/ModelSource"><code>ModelSource</code></a></p><h3 id="context" tabindex="-1">context? <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context?&quot;">​</a></h3><p><a href="./../interfaces/CompileContext"><code>CompileContext</code></a></p><h3 id="earlier" tabindex="-1">earlier? <a class="header-anchor" href="#earlier" aria-label="Permalink to &quot;earlier?&quot;">​</a></h3><p><a href="./../interfaces/CheckedSource"><code>CheckedSource</code></a></p><p>what was said of the file before some keystrokes: of its tree only what changed is read again. The result is the same</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CheckedSource"><code>CheckedSource</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E556 for what is no text at all</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/checkSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const checkSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  checkSource as default
};
