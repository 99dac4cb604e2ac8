import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LayerProblem","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/LayerProblem.md","filePath":"api/@convlang/ops/type-aliases/LayerProblem.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/LayerProblem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LayerProblem</p><h1 id="type-alias-layerproblem" tabindex="-1">Type Alias: LayerProblem <a class="header-anchor" href="#type-alias-layerproblem" aria-label="Permalink to &quot;Type Alias: LayerProblem&quot;">​</a></h1><blockquote><p><strong>LayerProblem</strong> = { <code>kind</code>: <code>&quot;window&quot;</code>; <code>mismatch</code>: <a href="./../interfaces/WindowMismatch"><code>WindowMismatch</code></a>; } | { <code>argument</code>: <code>string</code> | <code>null</code>; <code>code</code>: <a href="./../../diagnostics/type-aliases/Code"><code>Code</code></a>; <code>kind</code>: <code>&quot;code&quot;</code>; <code>notes</code>: readonly <code>string</code>[]; <code>slots</code>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>number</code>&gt;&gt;; }</p></blockquote><p>Why a layer cannot be built on what flows in. Data from which the checker makes a diagnostic and solves fixes.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;window&quot;</code>; <code>mismatch</code>: <a href="./../interfaces/WindowMismatch"><code>WindowMismatch</code></a>; }</p><p>A window that does not fit: the checker prints the formula and looks for ways out.</p><hr><h3 id="type-literal-1" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-1" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>argument</code>: <code>string</code> | <code>null</code>; <code>code</code>: <a href="./../../diagnostics/type-aliases/Code"><code>Code</code></a>; <code>kind</code>: <code>&quot;code&quot;</code>; <code>notes</code>: readonly <code>string</code>[]; <code>slots</code>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>number</code>&gt;&gt;; }</p><p>Any other code of the catalogue. <code>argument</code> names the positional or key at fault, for the caret.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/LayerProblem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerProblem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerProblem as default
};
