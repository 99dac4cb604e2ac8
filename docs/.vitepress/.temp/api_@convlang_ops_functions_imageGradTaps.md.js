import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: imageGradTaps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/imageGradTaps.md","filePath":"api/@convlang/ops/functions/imageGradTaps.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/imageGradTaps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / imageGradTaps</p><h1 id="function-imagegradtaps" tabindex="-1">Function: imageGradTaps() <a class="header-anchor" href="#function-imagegradtaps" aria-label="Permalink to &quot;Function: imageGradTaps()&quot;">​</a></h1><blockquote><p><strong>imageGradTaps</strong>(<code>attrs</code>, <code>size</code>): readonly [<a href="./../interfaces/Taps"><code>Taps</code></a>, <a href="./../interfaces/Taps"><code>Taps</code></a>]</p></blockquote><p><a href="./imageTaps">imageTaps</a> for gradients: rows and columns of an input of <code>size</code>, each from rows and columns of the output.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><p><a href="./../interfaces/ResampleAttrs"><code>ResampleAttrs</code></a></p><h3 id="size" tabindex="-1">size <a class="header-anchor" href="#size" aria-label="Permalink to &quot;size&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly [<a href="./../interfaces/Taps"><code>Taps</code></a>, <a href="./../interfaces/Taps"><code>Taps</code></a>]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/imageGradTaps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const imageGradTaps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  imageGradTaps as default
};
