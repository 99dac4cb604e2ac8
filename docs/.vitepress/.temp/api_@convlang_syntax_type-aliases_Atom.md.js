import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Atom","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/type-aliases/Atom.md","filePath":"api/@convlang/syntax/type-aliases/Atom.md"}');
const _sfc_main = { name: "api/@convlang/syntax/type-aliases/Atom.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / Atom</p><h1 id="type-alias-atom" tabindex="-1">Type Alias: Atom <a class="header-anchor" href="#type-alias-atom" aria-label="Permalink to &quot;Type Alias: Atom&quot;">​</a></h1><blockquote><p><strong>Atom</strong> = <a href="./../interfaces/Dims"><code>Dims</code></a> | <a href="./../interfaces/Identifier"><code>Identifier</code></a> | <a href="./../interfaces/NumberLiteral"><code>NumberLiteral</code></a> | <a href="./../interfaces/Text"><code>Text</code></a> | <a href="./../interfaces/Switch"><code>Switch</code></a> | <a href="./Expression"><code>Expression</code></a></p></blockquote><p>What may follow a layer&#39;s word. A parenthesised expression standing alone is an <code>Expression</code> too.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/type-aliases/Atom.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Atom = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Atom as default
};
