import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: imageSize()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/imageSize.md","filePath":"api/@convlang/ops/functions/imageSize.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/imageSize.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / imageSize</p><h1 id="function-imagesize" tabindex="-1">Function: imageSize() <a class="header-anchor" href="#function-imagesize" aria-label="Permalink to &quot;Function: imageSize()&quot;">​</a></h1><blockquote><p><strong>imageSize</strong>(<code>context</code>, <code>value?</code>): readonly [<code>number</code>, <code>number</code>, <code>number</code>]</p></blockquote><p>Height, width and channels of an image value; fails with E201 for a vector.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="context" tabindex="-1">context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context&quot;">​</a></h3><p><a href="./../interfaces/LayerContext"><code>LayerContext</code></a></p><h3 id="value" tabindex="-1">value? <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value?&quot;">​</a></h3><p><a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a> | <code>undefined</code> = <code>...</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly [<code>number</code>, <code>number</code>, <code>number</code>]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/imageSize.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const imageSize = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  imageSize as default
};
