import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: parameterShape()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/parameterShape.md","filePath":"api/@convlang/backend/functions/parameterShape.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/parameterShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / parameterShape</p><h1 id="function-parametershape" tabindex="-1">Function: parameterShape() <a class="header-anchor" href="#function-parametershape" aria-label="Permalink to &quot;Function: parameterShape()&quot;">​</a></h1><blockquote><p><strong>parameterShape</strong>(<code>graph</code>, <code>parameter</code>): readonly <code>number</code>[]</p></blockquote><p>Sizes of a parameter.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="parameter" tabindex="-1">parameter <a class="header-anchor" href="#parameter" aria-label="Permalink to &quot;parameter&quot;">​</a></h3><p><a href="./../../ir/interfaces/Parameter"><code>Parameter</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>number</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/parameterShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parameterShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parameterShape as default
};
