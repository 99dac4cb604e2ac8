import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: nearestWithin()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/nearestWithin.md","filePath":"api/@convlang/ops/functions/nearestWithin.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/nearestWithin.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / nearestWithin</p><h1 id="function-nearestwithin" tabindex="-1">Function: nearestWithin() <a class="header-anchor" href="#function-nearestwithin" aria-label="Permalink to &quot;Function: nearestWithin()&quot;">​</a></h1><blockquote><p><strong>nearestWithin</strong>(<code>value</code>, <code>__namedParameters</code>): <code>number</code> | <code>null</code></p></blockquote><p>The number within bounds that is nearest to one that is not; <code>null</code> at a bound that is not allowed itself.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>number</code></p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/Bounds"><code>Bounds</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/nearestWithin.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const nearestWithin = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  nearestWithin as default
};
