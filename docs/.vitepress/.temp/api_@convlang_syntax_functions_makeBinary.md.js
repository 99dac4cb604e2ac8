import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeBinary()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeBinary.md","filePath":"api/@convlang/syntax/functions/makeBinary.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeBinary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeBinary</p><h1 id="function-makebinary" tabindex="-1">Function: makeBinary() <a class="header-anchor" href="#function-makebinary" aria-label="Permalink to &quot;Function: makeBinary()&quot;">​</a></h1><blockquote><p><strong>makeBinary</strong>(<code>left</code>, <code>operator</code>, <code>right</code>): <a href="./../interfaces/BinaryExpression"><code>BinaryExpression</code></a></p></blockquote><p><code>left * right</code> and its like.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="left" tabindex="-1">left <a class="header-anchor" href="#left" aria-label="Permalink to &quot;left&quot;">​</a></h3><p><a href="./../type-aliases/Expression"><code>Expression</code></a></p><h3 id="operator" tabindex="-1">operator <a class="header-anchor" href="#operator" aria-label="Permalink to &quot;operator&quot;">​</a></h3><p><code>&quot;+&quot;</code> | <code>&quot;-&quot;</code> | <code>&quot;*&quot;</code> | <code>&quot;/&quot;</code></p><h3 id="right" tabindex="-1">right <a class="header-anchor" href="#right" aria-label="Permalink to &quot;right&quot;">​</a></h3><p><a href="./../type-aliases/Expression"><code>Expression</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/BinaryExpression"><code>BinaryExpression</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeBinary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeBinary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeBinary as default
};
