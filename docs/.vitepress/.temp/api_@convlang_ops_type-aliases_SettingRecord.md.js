import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SettingRecord","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/SettingRecord.md","filePath":"api/@convlang/ops/type-aliases/SettingRecord.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/SettingRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / SettingRecord</p><h1 id="type-alias-settingrecord" tabindex="-1">Type Alias: SettingRecord <a class="header-anchor" href="#type-alias-settingrecord" aria-label="Permalink to &quot;Type Alias: SettingRecord&quot;">​</a></h1><blockquote><p><strong>SettingRecord</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./SettingValue"><code>SettingValue</code></a>&gt;&gt;</p></blockquote><p>Values by the names of the settings.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/SettingRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SettingRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SettingRecord as default
};
