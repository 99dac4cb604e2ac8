import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeNumber()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeNumber.md","filePath":"api/@convlang/syntax/functions/makeNumber.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeNumber.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeNumber</p><h1 id="function-makenumber" tabindex="-1">Function: makeNumber() <a class="header-anchor" href="#function-makenumber" aria-label="Permalink to &quot;Function: makeNumber()&quot;">​</a></h1><blockquote><p><strong>makeNumber</strong>(<code>value</code>): <a href="./../interfaces/NumberLiteral"><code>NumberLiteral</code></a></p></blockquote><p>A finite number, at least 0.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/NumberLiteral"><code>NumberLiteral</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeNumber.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeNumber = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeNumber as default
};
