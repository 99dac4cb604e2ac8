import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fitWindow()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/fitWindow.md","filePath":"api/@convlang/ops/functions/fitWindow.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/fitWindow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / fitWindow</p><h1 id="function-fitwindow" tabindex="-1">Function: fitWindow() <a class="header-anchor" href="#function-fitwindow" aria-label="Permalink to &quot;Function: fitWindow()&quot;">​</a></h1><blockquote><p><strong>fitWindow</strong>(<code>window</code>): <a href="./../interfaces/WindowFit"><code>WindowFit</code></a></p></blockquote><p>Resolves a layer&#39;s window; ends the layer with a <code>window</code> problem (E203 or E204) when it does not fit.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="window" tabindex="-1">window <a class="header-anchor" href="#window" aria-label="Permalink to &quot;window&quot;">​</a></h3><p><a href="./../interfaces/LayerWindow"><code>LayerWindow</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/WindowFit"><code>WindowFit</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/fitWindow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fitWindow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fitWindow as default
};
