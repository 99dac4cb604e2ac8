import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AttrCondition","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/type-aliases/AttrCondition.md","filePath":"api/@convlang/backend/type-aliases/AttrCondition.md"}');
const _sfc_main = { name: "api/@convlang/backend/type-aliases/AttrCondition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / AttrCondition</p><h1 id="type-alias-attrcondition" tabindex="-1">Type Alias: AttrCondition <a class="header-anchor" href="#type-alias-attrcondition" aria-label="Permalink to &quot;Type Alias: AttrCondition&quot;">​</a></h1><blockquote><p><strong>AttrCondition</strong> = { <code>kind</code>: <code>&quot;above&quot;</code>; <code>value</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;other-than&quot;</code>; <code>value</code>: <code>number</code> | <code>string</code> | <code>boolean</code>; }</p></blockquote><p>A condition on the value of an attribute; a list is meant when any of its numbers is.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/type-aliases/AttrCondition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AttrCondition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AttrCondition as default
};
