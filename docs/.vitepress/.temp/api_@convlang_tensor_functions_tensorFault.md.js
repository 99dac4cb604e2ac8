import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: tensorFault()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/functions/tensorFault.md","filePath":"api/@convlang/tensor/functions/tensorFault.md"}');
const _sfc_main = { name: "api/@convlang/tensor/functions/tensorFault.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / tensorFault</p><h1 id="function-tensorfault" tabindex="-1">Function: tensorFault() <a class="header-anchor" href="#function-tensorfault" aria-label="Permalink to &quot;Function: tensorFault()&quot;">​</a></h1><blockquote><p><strong>tensorFault</strong>(<code>given</code>): <code>string</code> | <code>null</code></p></blockquote><p>What is wrong with something that should be a tensor: no dtype that there is, sizes that are none, another array than the dtype&#39;s, another count of numbers than the shape&#39;s. <code>null</code> when it is one. Arrays of another realm (a frame, a worker) are as good.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="given" tabindex="-1">given <a class="header-anchor" href="#given" aria-label="Permalink to &quot;given&quot;">​</a></h3><p><code>unknown</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/functions/tensorFault.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tensorFault = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tensorFault as default
};
