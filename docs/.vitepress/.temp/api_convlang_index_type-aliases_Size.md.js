import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Size","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/Size.md","filePath":"api/convlang/index/type-aliases/Size.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/Size.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / Size</p><h1 id="type-alias-size" tabindex="-1">Type Alias: Size <a class="header-anchor" href="#type-alias-size" aria-label="Permalink to &quot;Type Alias: Size&quot;">​</a></h1><blockquote><p><strong>Size</strong> = <code>number</code> | readonly [<code>height</code>: <code>number</code>, <code>width</code>: <code>number</code>] | readonly [<code>length</code>: <code>number</code>]</p></blockquote><p>One number for both directions, or <code>[height, width]</code>, in pixels; on a signal a number, or <code>[length]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/Size.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Size = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Size as default
};
