import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SourceImage","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/type-aliases/SourceImage.md","filePath":"api/@convlang/data/index/type-aliases/SourceImage.md"}');
const _sfc_main = { name: "api/@convlang/data/index/type-aliases/SourceImage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / SourceImage</p><h1 id="type-alias-sourceimage" tabindex="-1">Type Alias: SourceImage <a class="header-anchor" href="#type-alias-sourceimage" aria-label="Permalink to &quot;Type Alias: SourceImage&quot;">​</a></h1><blockquote><p><strong>SourceImage</strong> = <a href="./../interfaces/RawImage"><code>RawImage</code></a> | <a href="./../interfaces/EncodedImage"><code>EncodedImage</code></a></p></blockquote><p>A picture as a source gives it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/type-aliases/SourceImage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SourceImage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SourceImage as default
};
