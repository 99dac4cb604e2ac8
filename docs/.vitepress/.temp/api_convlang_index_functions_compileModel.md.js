import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: compileModel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/compileModel.md","filePath":"api/convlang/index/functions/compileModel.md"}');
const _sfc_main = { name: "api/convlang/index/functions/compileModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / compileModel</p><h1 id="function-compilemodel" tabindex="-1">Function: compileModel() <a class="header-anchor" href="#function-compilemodel" aria-label="Permalink to &quot;Function: compileModel()&quot;">​</a></h1><blockquote><p><strong>compileModel</strong>(<code>text</code>, <code>file</code>, <code>context?</code>): <a href="./../interfaces/Model"><code>Model</code></a></p></blockquote><p>Compiles a text that must be right.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><code>string</code></p><p>what the places of diagnostics call it</p><h3 id="context" tabindex="-1">context? <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context?&quot;">​</a></h3><p><a href="./../interfaces/ModelContext"><code>ModelContext</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Model"><code>Model</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError with every error and warning of the text, E556 for what is no text, or E554 when plugins bring a name that is taken</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/compileModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const compileModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  compileModel as default
};
