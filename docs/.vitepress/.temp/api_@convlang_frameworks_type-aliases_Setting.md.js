import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Setting","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/type-aliases/Setting.md","filePath":"api/@convlang/frameworks/type-aliases/Setting.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/type-aliases/Setting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / Setting</p><h1 id="type-alias-setting" tabindex="-1">Type Alias: Setting <a class="header-anchor" href="#type-alias-setting" aria-label="Permalink to &quot;Type Alias: Setting&quot;">​</a></h1><blockquote><p><strong>Setting</strong> = <code>number</code> | <code>boolean</code> | readonly <code>number</code>[]</p></blockquote><p>The plain value of an argument.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/type-aliases/Setting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Setting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Setting as default
};
