import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ImageShape","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/type-aliases/ImageShape.md","filePath":"api/@convlang/data/index/type-aliases/ImageShape.md"}');
const _sfc_main = { name: "api/@convlang/data/index/type-aliases/ImageShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / ImageShape</p><h1 id="type-alias-imageshape" tabindex="-1">Type Alias: ImageShape <a class="header-anchor" href="#type-alias-imageshape" aria-label="Permalink to &quot;Type Alias: ImageShape&quot;">​</a></h1><blockquote><p><strong>ImageShape</strong> = readonly [<code>height</code>: <code>number</code>, <code>width</code>: <code>number</code>, <code>channels</code>: <code>number</code>]</p></blockquote><p>Height, width and channels of an image; <code>[1, 1, n]</code> for a row of n features.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/type-aliases/ImageShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImageShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImageShape as default
};
