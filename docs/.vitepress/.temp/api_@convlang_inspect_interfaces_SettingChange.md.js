import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SettingChange","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/SettingChange.md","filePath":"api/@convlang/inspect/interfaces/SettingChange.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/SettingChange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / SettingChange</p><h1 id="interface-settingchange" tabindex="-1">Interface: SettingChange <a class="header-anchor" href="#interface-settingchange" aria-label="Permalink to &quot;Interface: SettingChange&quot;">​</a></h1><p>One setting that is another. An empty text where there was or is none.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>after</strong>: <code>string</code></p></blockquote><hr><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>before</strong>: <code>string</code></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p><code>filters</code>, <code>stride</code>, <code>pads</code>; <code>word</code> for a layer of another kind, <code>reads</code> for one with other inputs.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/SettingChange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SettingChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SettingChange as default
};
