import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AttrValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/type-aliases/AttrValue.md","filePath":"api/@convlang/ir/type-aliases/AttrValue.md"}');
const _sfc_main = { name: "api/@convlang/ir/type-aliases/AttrValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / AttrValue</p><h1 id="type-alias-attrvalue" tabindex="-1">Type Alias: AttrValue <a class="header-anchor" href="#type-alias-attrvalue" aria-label="Permalink to &quot;Type Alias: AttrValue&quot;">​</a></h1><blockquote><p><strong>AttrValue</strong> = <code>number</code> | <code>string</code> | <code>boolean</code> | readonly <code>number</code>[] | readonly (readonly <code>number</code>[])[]</p></blockquote><p>What an attribute of a node may hold. Plain JSON.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/type-aliases/AttrValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AttrValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AttrValue as default
};
