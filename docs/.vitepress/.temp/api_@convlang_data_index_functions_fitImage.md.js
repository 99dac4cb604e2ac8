import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fitImage()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/fitImage.md","filePath":"api/@convlang/data/index/functions/fitImage.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/fitImage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / fitImage</p><h1 id="function-fitimage" tabindex="-1">Function: fitImage() <a class="header-anchor" href="#function-fitimage" aria-label="Permalink to &quot;Function: fitImage()&quot;">​</a></h1><blockquote><p><strong>fitImage</strong>(<code>image</code>, <code>target</code>): <code>Float32Array</code></p></blockquote><p>Prepares a picture as the data section says. One that does not fit is first brought to the right channels (the usual grey value of three, or three equal ones) and then resized bilinearly, in steps of whole blocks while it is at least twice too large: to the size of the items of the file&#39;s source where that is known, else to the size of the input.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="image" tabindex="-1">image <a class="header-anchor" href="#image" aria-label="Permalink to &quot;image&quot;">​</a></h3><p><a href="./../interfaces/RawImage"><code>RawImage</code></a></p><h3 id="target" tabindex="-1">target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target&quot;">​</a></h3><p><a href="./../interfaces/FitTarget"><code>FitTarget</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float32Array</code></p><p><code>[h, w, c]</code> of the model&#39;s input</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E605 when no size makes the preprocessing end in the model&#39;s input</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/fitImage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fitImage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fitImage as default
};
