import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SettingValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/SettingValue.md","filePath":"api/@convlang/ops/type-aliases/SettingValue.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/SettingValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / SettingValue</p><h1 id="type-alias-settingvalue" tabindex="-1">Type Alias: SettingValue <a class="header-anchor" href="#type-alias-settingvalue" aria-label="Permalink to &quot;Type Alias: SettingValue&quot;">​</a></h1><blockquote><p><strong>SettingValue</strong> = <code>number</code> | <code>boolean</code> | <code>string</code> | readonly <code>number</code>[] | readonly <code>string</code>[]</p></blockquote><p>A value of a setting.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/SettingValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SettingValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SettingValue as default
};
