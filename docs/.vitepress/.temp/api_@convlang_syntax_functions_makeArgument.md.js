import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeArgument()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeArgument.md","filePath":"api/@convlang/syntax/functions/makeArgument.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeArgument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeArgument</p><h1 id="function-makeargument" tabindex="-1">Function: makeArgument() <a class="header-anchor" href="#function-makeargument" aria-label="Permalink to &quot;Function: makeArgument()&quot;">​</a></h1><blockquote><p><strong>makeArgument</strong>(<code>value</code>): readonly (<a href="./../interfaces/Identifier"><code>Identifier</code></a> | <a href="./../interfaces/NumberLiteral"><code>NumberLiteral</code></a> | <a href="./../interfaces/Dims"><code>Dims</code></a> | <a href="./../interfaces/Switch"><code>Switch</code></a>)[]</p></blockquote><p>A value as it follows a layer&#39;s word or key: <code>2</code>, <code>same lower</code>, <code>on</code>, <code>6x5x5</code>, <code>top 0 bottom 1 left 0 right 1</code>. It is not checked: the compiler says what is wrong with it, at its place in the text.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><a href="./../type-aliases/ArgumentInput"><code>ArgumentInput</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly (<a href="./../interfaces/Identifier"><code>Identifier</code></a> | <a href="./../interfaces/NumberLiteral"><code>NumberLiteral</code></a> | <a href="./../interfaces/Dims"><code>Dims</code></a> | <a href="./../interfaces/Switch"><code>Switch</code></a>)[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeArgument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeArgument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeArgument as default
};
