import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FoundSetting","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/FoundSetting.md","filePath":"api/@convlang/semantics/interfaces/FoundSetting.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/FoundSetting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / FoundSetting</p><h1 id="interface-foundsetting" tabindex="-1">Interface: FoundSetting <a class="header-anchor" href="#interface-foundsetting" aria-label="Permalink to &quot;Interface: FoundSetting&quot;">​</a></h1><p>What stands at an offset of a section, and what may.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="definition" tabindex="-1">definition <a class="header-anchor" href="#definition" aria-label="Permalink to &quot;definition&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>definition</strong>: <a href="./../../ops/interfaces/KeyDefinition"><code>KeyDefinition</code></a>&lt;<code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/type-aliases/KeyArgument"><code>KeyArgument</code></a>&gt;&gt;&gt; | <code>null</code></p></blockquote><hr><h3 id="key" tabindex="-1">key <a class="header-anchor" href="#key" aria-label="Permalink to &quot;key&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>key</strong>: <code>string</code> | <code>null</code></p></blockquote><p>The key of the entry there; <code>null</code> between entries.</p><hr><h3 id="place" tabindex="-1">place <a class="header-anchor" href="#place" aria-label="Permalink to &quot;place&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>place</strong>: <a href="./SettingPlace"><code>SettingPlace</code></a> | <code>null</code></p></blockquote><p>The argument there; <code>null</code> on the key, and where none that can be read stands.</p><hr><h3 id="section" tabindex="-1">section <a class="header-anchor" href="#section" aria-label="Permalink to &quot;section&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>section</strong>: <code>&quot;data&quot;</code> | <code>&quot;train&quot;</code> | <code>&quot;expect&quot;</code></p></blockquote><hr><h3 id="words" tabindex="-1">words <a class="header-anchor" href="#words" aria-label="Permalink to &quot;words&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>words</strong>: readonly <code>string</code>[]</p></blockquote><p>Words that can stand there by the definitions, in place of the one that does; none where only numbers or names can.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/FoundSetting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FoundSetting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FoundSetting as default
};
