import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WordChoice","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/WordChoice.md","filePath":"api/@convlang/ops/interfaces/WordChoice.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/WordChoice.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / WordChoice</p><h1 id="interface-wordchoice" tabindex="-1">Interface: WordChoice <a class="header-anchor" href="#interface-wordchoice" aria-label="Permalink to &quot;Interface: WordChoice&quot;">​</a></h1><p>Words to choose from.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="common" tabindex="-1">common? <a class="header-anchor" href="#common" aria-label="Permalink to &quot;common?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>common?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/SettingArgument"><code>SettingArgument</code></a>&gt;&gt;</p></blockquote><p>What all of them take; it stands behind their own.</p><hr><h3 id="words" tabindex="-1">words <a class="header-anchor" href="#words" aria-label="Permalink to &quot;words&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>words</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./WordDefinition"><code>WordDefinition</code></a>&gt;&gt;</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/WordChoice.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WordChoice = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WordChoice as default
};
