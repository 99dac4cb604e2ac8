import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SectionValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/type-aliases/SectionValue.md","filePath":"api/@convlang/syntax/type-aliases/SectionValue.md"}');
const _sfc_main = { name: "api/@convlang/syntax/type-aliases/SectionValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / SectionValue</p><h1 id="type-alias-sectionvalue" tabindex="-1">Type Alias: SectionValue <a class="header-anchor" href="#type-alias-sectionvalue" aria-label="Permalink to &quot;Type Alias: SectionValue&quot;">​</a></h1><blockquote><p><strong>SectionValue</strong> = <a href="./../interfaces/Identifier"><code>Identifier</code></a> | <a href="./../interfaces/Text"><code>Text</code></a> | <a href="./../interfaces/Switch"><code>Switch</code></a> | <a href="./../interfaces/Dims"><code>Dims</code></a> | <a href="./../interfaces/NumberLiteral"><code>NumberLiteral</code></a> &amp; <code>object</code> | { <code>kind</code>: <code>&quot;operator&quot;</code>; <code>operator</code>: <code>&quot;&lt;&quot;</code> | <code>&quot;&lt;=&quot;</code> | <code>&quot;&gt;&quot;</code> | <code>&quot;&gt;=&quot;</code> | <code>&quot;==&quot;</code>; <code>span</code>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a>; }</p></blockquote><p>A value in a section: a word, text, switch, or number. Numbers carry what the file says of them: <code>10%</code> is value 0.1 with unit <code>%</code>; <code>1/255</code> is a plain number; <code>2M</code> is value 2,000,000 with unit <code>M</code>; <code>28x28</code> is a <code>dims</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/type-aliases/SectionValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SectionValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SectionValue as default
};
