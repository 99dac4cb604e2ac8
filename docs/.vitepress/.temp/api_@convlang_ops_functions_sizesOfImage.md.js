import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sizesOfImage()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/sizesOfImage.md","filePath":"api/@convlang/ops/functions/sizesOfImage.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/sizesOfImage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / sizesOfImage</p><h1 id="function-sizesofimage" tabindex="-1">Function: sizesOfImage() <a class="header-anchor" href="#function-sizesofimage" aria-label="Permalink to &quot;Function: sizesOfImage()&quot;">​</a></h1><blockquote><p><strong>sizesOfImage</strong>(<code>sizes</code>): readonly <code>number</code>[]</p></blockquote><p>Sizes of a signal as those of an image of one row; others as they are.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="sizes" tabindex="-1">sizes <a class="header-anchor" href="#sizes" aria-label="Permalink to &quot;sizes&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>number</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/sizesOfImage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sizesOfImage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sizesOfImage as default
};
