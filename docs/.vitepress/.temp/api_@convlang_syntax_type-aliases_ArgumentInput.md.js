import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ArgumentInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/type-aliases/ArgumentInput.md","filePath":"api/@convlang/syntax/type-aliases/ArgumentInput.md"}');
const _sfc_main = { name: "api/@convlang/syntax/type-aliases/ArgumentInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / ArgumentInput</p><h1 id="type-alias-argumentinput" tabindex="-1">Type Alias: ArgumentInput <a class="header-anchor" href="#type-alias-argumentinput" aria-label="Permalink to &quot;Type Alias: ArgumentInput&quot;">​</a></h1><blockquote><p><strong>ArgumentInput</strong> = <code>number</code> | <code>string</code> | <code>boolean</code> | readonly <code>number</code>[] | <a href="./../interfaces/Sides"><code>Sides</code></a> | <a href="./SignalSides"><code>SignalSides</code></a></p></blockquote><p>The value of an argument: a number, words with blanks between them, a switch, sizes, or the sides of an image or a signal.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/type-aliases/ArgumentInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArgumentInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArgumentInput as default
};
