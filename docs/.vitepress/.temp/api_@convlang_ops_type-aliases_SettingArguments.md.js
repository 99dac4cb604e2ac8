import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SettingArguments","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/SettingArguments.md","filePath":"api/@convlang/ops/type-aliases/SettingArguments.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/SettingArguments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / SettingArguments</p><h1 id="type-alias-settingarguments" tabindex="-1">Type Alias: SettingArguments <a class="header-anchor" href="#type-alias-settingarguments" aria-label="Permalink to &quot;Type Alias: SettingArguments&quot;">​</a></h1><blockquote><p><strong>SettingArguments</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./SettingArgument"><code>SettingArgument</code></a>&gt;&gt;</p></blockquote><p>What a word takes, by the words that are written, in the order of their places.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/SettingArguments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SettingArguments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SettingArguments as default
};
