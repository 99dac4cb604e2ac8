import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: shortestSides()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/shortestSides.md","filePath":"api/@convlang/syntax/functions/shortestSides.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/shortestSides.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / shortestSides</p><h1 id="function-shortestsides" tabindex="-1">Function: shortestSides() <a class="header-anchor" href="#function-shortestsides" aria-label="Permalink to &quot;Function: shortestSides()&quot;">​</a></h1><blockquote><p><strong>shortestSides</strong>(<code>__namedParameters</code>): <a href="./../type-aliases/ArgumentInput"><code>ArgumentInput</code></a></p></blockquote><p>Four sides the shortest way: one number, two for rows and columns, or side by side.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p>readonly [<code>number</code>, <code>number</code>, <code>number</code>, <code>number</code>]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/ArgumentInput"><code>ArgumentInput</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/shortestSides.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const shortestSides = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  shortestSides as default
};
