import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SettingPlace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/SettingPlace.md","filePath":"api/@convlang/semantics/interfaces/SettingPlace.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/SettingPlace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / SettingPlace</p><h1 id="interface-settingplace" tabindex="-1">Interface: SettingPlace <a class="header-anchor" href="#interface-settingplace" aria-label="Permalink to &quot;Interface: SettingPlace&quot;">​</a></h1><p>An argument of a key, or of a word that is named behind it, as it stands in the file.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="argument" tabindex="-1">argument <a class="header-anchor" href="#argument" aria-label="Permalink to &quot;argument&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>argument</strong>: <a href="./../../ops/type-aliases/KeyArgument"><code>KeyArgument</code></a></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>Its name in the definition.</p><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><p>Its word and its value; the value alone for one without a word.</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>value</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><p>Where its value stands; of a word to choose, the word alone.</p><hr><h3 id="words" tabindex="-1">words <a class="header-anchor" href="#words" aria-label="Permalink to &quot;words&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>words</strong>: readonly <code>string</code>[]</p></blockquote><p>The words that were chosen before: <code>[&#39;sgd&#39;]</code> for <code>momentum</code> behind <code>optimizer sgd</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/SettingPlace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SettingPlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SettingPlace as default
};
