import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SymbolKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/type-aliases/SymbolKind.md","filePath":"api/@convlang/semantics/type-aliases/SymbolKind.md"}');
const _sfc_main = { name: "api/@convlang/semantics/type-aliases/SymbolKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / SymbolKind</p><h1 id="type-alias-symbolkind" tabindex="-1">Type Alias: SymbolKind <a class="header-anchor" href="#type-alias-symbolkind" aria-label="Permalink to &quot;Type Alias: SymbolKind&quot;">​</a></h1><blockquote><p><strong>SymbolKind</strong> = <code>&quot;block&quot;</code> | <code>&quot;parameter&quot;</code> | <code>&quot;constant&quot;</code> | <code>&quot;table&quot;</code> | <code>&quot;index&quot;</code> | <code>&quot;stage&quot;</code> | <code>&quot;tap&quot;</code> | <code>&quot;source&quot;</code></p></blockquote><p>What a name of a file stands for.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/type-aliases/SymbolKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SymbolKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SymbolKind as default
};
