import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Table","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/Table.md","filePath":"api/convlang/index/type-aliases/Table.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/Table.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / Table</p><h1 id="type-alias-table" tabindex="-1">Type Alias: Table <a class="header-anchor" href="#type-alias-table" aria-label="Permalink to &quot;Type Alias: Table&quot;">​</a></h1><blockquote><p><strong>Table</strong> = readonly (readonly <code>number</code>[])[]</p></blockquote><p>Rows of whole numbers, possibly of different lengths.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/Table.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Table = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Table as default
};
