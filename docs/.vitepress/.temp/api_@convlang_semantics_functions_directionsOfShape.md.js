import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: directionsOfShape()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/directionsOfShape.md","filePath":"api/@convlang/semantics/functions/directionsOfShape.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/directionsOfShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / directionsOfShape</p><h1 id="function-directionsofshape" tabindex="-1">Function: directionsOfShape() <a class="header-anchor" href="#function-directionsofshape" aria-label="Permalink to &quot;Function: directionsOfShape()&quot;">​</a></h1><blockquote><p><strong>directionsOfShape</strong>(<code>__namedParameters</code>): <code>number</code></p></blockquote><p>How many directions a value of a shape, the batch first, has: 2 for images, 1 for signals, 0 for vectors.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p>readonly <code>unknown</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/directionsOfShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const directionsOfShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  directionsOfShape as default
};
