import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FoldedRow","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/type-aliases/FoldedRow.md","filePath":"api/@convlang/inspect/type-aliases/FoldedRow.md"}');
const _sfc_main = { name: "api/@convlang/inspect/type-aliases/FoldedRow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / FoldedRow</p><h1 id="type-alias-foldedrow" tabindex="-1">Type Alias: FoldedRow <a class="header-anchor" href="#type-alias-foldedrow" aria-label="Permalink to &quot;Type Alias: FoldedRow&quot;">​</a></h1><blockquote><p><strong>FoldedRow</strong> = <a href="./../interfaces/BlockRow"><code>BlockRow</code></a> | { <code>kind</code>: <code>&quot;layer&quot;</code>; <code>layer</code>: <a href="./../interfaces/LayerSummary"><code>LayerSummary</code></a>; <code>level</code>: <code>number</code>; } | { <code>call</code>: <code>string</code>; <code>kind</code>: <code>&quot;open&quot;</code>; <code>level</code>: <code>number</code>; <code>name</code>: <code>string</code> | <code>null</code>; }</p></blockquote><p>A line of a folded table.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><p><a href="./../interfaces/BlockRow"><code>BlockRow</code></a></p><hr><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;layer&quot;</code>; <code>layer</code>: <a href="./../interfaces/LayerSummary"><code>LayerSummary</code></a>; <code>level</code>: <code>number</code>; }</p><hr><h3 id="type-literal-1" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-1" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>call</code>: <code>string</code>; <code>kind</code>: <code>&quot;open&quot;</code>; <code>level</code>: <code>number</code>; <code>name</code>: <code>string</code> | <code>null</code>; }</p><p>The beginning of an open block, whose rows follow one level further in.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/type-aliases/FoldedRow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FoldedRow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FoldedRow as default
};
