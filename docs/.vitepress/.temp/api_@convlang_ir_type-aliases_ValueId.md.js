import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ValueId","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/type-aliases/ValueId.md","filePath":"api/@convlang/ir/type-aliases/ValueId.md"}');
const _sfc_main = { name: "api/@convlang/ir/type-aliases/ValueId.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / ValueId</p><h1 id="type-alias-valueid" tabindex="-1">Type Alias: ValueId <a class="header-anchor" href="#type-alias-valueid" aria-label="Permalink to &quot;Type Alias: ValueId&quot;">​</a></h1><blockquote><p><strong>ValueId</strong> = <code>number</code> &amp; <code>object</code></p></blockquote><p>Index of a value in <a href="./../interfaces/Graph#values">Graph.values</a>. Made only by the graph builder and the parser.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="valueidbrand" tabindex="-1">[valueIdBrand] <a class="header-anchor" href="#valueidbrand" aria-label="Permalink to &quot;\\[valueIdBrand\\]&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>[valueIdBrand]</strong>: <code>true</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/type-aliases/ValueId.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ValueId = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ValueId as default
};
