import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TargetShape","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/type-aliases/TargetShape.md","filePath":"api/@convlang/data/index/type-aliases/TargetShape.md"}');
const _sfc_main = { name: "api/@convlang/data/index/type-aliases/TargetShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / TargetShape</p><h1 id="type-alias-targetshape" tabindex="-1">Type Alias: TargetShape <a class="header-anchor" href="#type-alias-targetshape" aria-label="Permalink to &quot;Type Alias: TargetShape&quot;">​</a></h1><blockquote><p><strong>TargetShape</strong> = readonly <code>number</code>[] | <code>&quot;image&quot;</code></p></blockquote><p>Sizes of what is to be met: <code>[n]</code> for a vector, <code>[h, w, c]</code> for an image, <code>[h, w]</code> for a map of classes; <code>image</code> for the image that goes in, of several the first.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/type-aliases/TargetShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TargetShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TargetShape as default
};
