import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fittingDepth()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/fittingDepth.md","filePath":"api/@convlang/inspect/functions/fittingDepth.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/fittingDepth.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / fittingDepth</p><h1 id="function-fittingdepth" tabindex="-1">Function: fittingDepth() <a class="header-anchor" href="#function-fittingdepth" aria-label="Permalink to &quot;Function: fittingDepth()&quot;">​</a></h1><blockquote><p><strong>fittingDepth</strong>(<code>graph</code>, <code>rows</code>, <code>most</code>): <code>number</code></p></blockquote><p>The largest depth at which a model has at most <code>most</code> rows, at least 0.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><p>readonly <a href="./../interfaces/LayerSummary"><code>LayerSummary</code></a>[]</p><h3 id="most" tabindex="-1">most <a class="header-anchor" href="#most" aria-label="Permalink to &quot;most&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/fittingDepth.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fittingDepth = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fittingDepth as default
};
