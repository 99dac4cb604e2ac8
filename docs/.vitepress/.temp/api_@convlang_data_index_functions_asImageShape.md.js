import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: asImageShape()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/asImageShape.md","filePath":"api/@convlang/data/index/functions/asImageShape.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/asImageShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / asImageShape</p><h1 id="function-asimageshape" tabindex="-1">Function: asImageShape() <a class="header-anchor" href="#function-asimageshape" aria-label="Permalink to &quot;Function: asImageShape()&quot;">​</a></h1><blockquote><p><strong>asImageShape</strong>(<code>sizes</code>): <a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p></blockquote><p>Sizes of one sample as those of an image: a signal is one row of pixels, a vector one pixel.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="sizes" tabindex="-1">sizes <a class="header-anchor" href="#sizes" aria-label="Permalink to &quot;sizes&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/asImageShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const asImageShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  asImageShape as default
};
