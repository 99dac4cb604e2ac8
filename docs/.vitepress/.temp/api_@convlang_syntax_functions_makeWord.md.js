import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeWord()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeWord.md","filePath":"api/@convlang/syntax/functions/makeWord.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeWord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeWord</p><h1 id="function-makeword" tabindex="-1">Function: makeWord() <a class="header-anchor" href="#function-makeword" aria-label="Permalink to &quot;Function: makeWord()&quot;">​</a></h1><blockquote><p><strong>makeWord</strong>(<code>name</code>): <a href="./../interfaces/Identifier"><code>Identifier</code></a></p></blockquote><p>A word or a name. What a caller wrote and nobody has read yet may stand for one: it is printed as it is.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Identifier"><code>Identifier</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeWord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeWord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeWord as default
};
