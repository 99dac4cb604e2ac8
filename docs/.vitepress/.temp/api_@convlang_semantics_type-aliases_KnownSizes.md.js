import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: KnownSizes","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/type-aliases/KnownSizes.md","filePath":"api/@convlang/semantics/type-aliases/KnownSizes.md"}');
const _sfc_main = { name: "api/@convlang/semantics/type-aliases/KnownSizes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / KnownSizes</p><h1 id="type-alias-knownsizes" tabindex="-1">Type Alias: KnownSizes <a class="header-anchor" href="#type-alias-knownsizes" aria-label="Permalink to &quot;Type Alias: KnownSizes&quot;">​</a></h1><blockquote><p><strong>KnownSizes</strong> = readonly (<code>number</code> | <code>null</code>)[] | <code>null</code></p></blockquote><p>Sizes of one sample as far as they are known, <code>null</code> for one that is not; <code>null</code> where not even their number is.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/type-aliases/KnownSizes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KnownSizes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KnownSizes as default
};
