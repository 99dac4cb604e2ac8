import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SectionDefinition","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/SectionDefinition.md","filePath":"api/@convlang/ops/type-aliases/SectionDefinition.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/SectionDefinition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / SectionDefinition</p><h1 id="type-alias-sectiondefinition" tabindex="-1">Type Alias: SectionDefinition <a class="header-anchor" href="#type-alias-sectiondefinition" aria-label="Permalink to &quot;Type Alias: SectionDefinition&quot;">​</a></h1><blockquote><p><strong>SectionDefinition</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/KeyDefinition"><code>KeyDefinition</code></a>&gt;&gt;</p></blockquote><p>The keys of a section by what is written, each with what it takes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/SectionDefinition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SectionDefinition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SectionDefinition as default
};
