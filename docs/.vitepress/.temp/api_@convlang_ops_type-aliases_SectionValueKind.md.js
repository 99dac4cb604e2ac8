import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SectionValueKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/SectionValueKind.md","filePath":"api/@convlang/ops/type-aliases/SectionValueKind.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/SectionValueKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / SectionValueKind</p><h1 id="type-alias-sectionvaluekind" tabindex="-1">Type Alias: SectionValueKind <a class="header-anchor" href="#type-alias-sectionvaluekind" aria-label="Permalink to &quot;Type Alias: SectionValueKind&quot;">​</a></h1><blockquote><p><strong>SectionValueKind</strong> = <code>&quot;identifier&quot;</code> | <code>&quot;text&quot;</code> | <code>&quot;switch&quot;</code> | <code>&quot;dims&quot;</code> | <code>&quot;number&quot;</code> | <code>&quot;operator&quot;</code></p></blockquote><p>What a value of a section looks like.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/SectionValueKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SectionValueKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SectionValueKind as default
};
