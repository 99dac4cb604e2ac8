import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WordSetting","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/WordSetting.md","filePath":"api/@convlang/ops/type-aliases/WordSetting.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/WordSetting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / WordSetting</p><h1 id="type-alias-wordsetting" tabindex="-1">Type Alias: WordSetting <a class="header-anchor" href="#type-alias-wordsetting" aria-label="Permalink to &quot;Type Alias: WordSetting&quot;">​</a></h1><blockquote><p><strong>WordSetting</strong> = <code>object</code> &amp; <a href="./SettingRecord"><code>SettingRecord</code></a></p></blockquote><p>A setting of a word.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/WordSetting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WordSetting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WordSetting as default
};
