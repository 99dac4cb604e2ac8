import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Slots","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/index/type-aliases/Slots.md","filePath":"api/@convlang/plugin/index/type-aliases/Slots.md"}');
const _sfc_main = { name: "api/@convlang/plugin/index/type-aliases/Slots.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">index</a> / Slots</p><h1 id="type-alias-slots" tabindex="-1">Type Alias: Slots <a class="header-anchor" href="#type-alias-slots" aria-label="Permalink to &quot;Type Alias: Slots&quot;">​</a></h1><blockquote><p><strong>Slots</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/Slot"><code>Slot</code></a>&lt;<code>unknown</code>&gt;&gt;&gt;</p></blockquote><p>Slots by name.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/index/type-aliases/Slots.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Slots = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Slots as default
};
