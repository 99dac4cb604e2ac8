import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SectionGrammar","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/type-aliases/SectionGrammar.md","filePath":"api/@convlang/syntax/type-aliases/SectionGrammar.md"}');
const _sfc_main = { name: "api/@convlang/syntax/type-aliases/SectionGrammar.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / SectionGrammar</p><h1 id="type-alias-sectiongrammar" tabindex="-1">Type Alias: SectionGrammar <a class="header-anchor" href="#type-alias-sectiongrammar" aria-label="Permalink to &quot;Type Alias: SectionGrammar&quot;">​</a></h1><blockquote><p><strong>SectionGrammar</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./../interfaces/Section"><code>Section</code></a>[<code>&quot;name&quot;</code>], <a href="./../interfaces/SectionWords"><code>SectionWords</code></a>&gt;&gt;</p></blockquote><p>The words of all sections: whoever defines the keys gives them to the parser.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/type-aliases/SectionGrammar.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SectionGrammar = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SectionGrammar as default
};
