import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Expression","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/type-aliases/Expression.md","filePath":"api/@convlang/syntax/type-aliases/Expression.md"}');
const _sfc_main = { name: "api/@convlang/syntax/type-aliases/Expression.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / Expression</p><h1 id="type-alias-expression" tabindex="-1">Type Alias: Expression <a class="header-anchor" href="#type-alias-expression" aria-label="Permalink to &quot;Type Alias: Expression&quot;">​</a></h1><blockquote><p><strong>Expression</strong> = <a href="./../interfaces/NumberLiteral"><code>NumberLiteral</code></a> | <a href="./../interfaces/Identifier"><code>Identifier</code></a> | <a href="./../interfaces/InputSize"><code>InputSize</code></a> | <a href="./../interfaces/BinaryExpression"><code>BinaryExpression</code></a> | <a href="./../interfaces/Negation"><code>Negation</code></a></p></blockquote><p>A compile-time number. Parentheses leave no node.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/type-aliases/Expression.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Expression = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Expression as default
};
