import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ChosenWord","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/ChosenWord.md","filePath":"api/@convlang/ops/interfaces/ChosenWord.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/ChosenWord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ChosenWord</p><h1 id="interface-chosenword" tabindex="-1">Interface: ChosenWord <a class="header-anchor" href="#interface-chosenword" aria-label="Permalink to &quot;Interface: ChosenWord&quot;">​</a></h1><p>A word of the vocabulary and the values of its arguments.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./LossSetting"><code>LossSetting</code></a></li><li><a href="./OptimizerSetting"><code>OptimizerSetting</code></a></li><li><a href="./ScheduleSetting"><code>ScheduleSetting</code></a></li></ul><h2 id="indexable" tabindex="-1">Indexable <a class="header-anchor" href="#indexable" aria-label="Permalink to &quot;Indexable&quot;">​</a></h2><blockquote><p>[<code>argument</code>: <code>string</code>]: <a href="./../type-aliases/SettingValue"><code>SettingValue</code></a></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/ChosenWord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChosenWord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChosenWord as default
};
