import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: matchFeatures()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/matchFeatures.md","filePath":"api/@convlang/data/index/functions/matchFeatures.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/matchFeatures.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / matchFeatures</p><h1 id="function-matchfeatures" tabindex="-1">Function: matchFeatures() <a class="header-anchor" href="#function-matchfeatures" aria-label="Permalink to &quot;Function: matchFeatures()&quot;">​</a></h1><blockquote><p><strong>matchFeatures</strong>(<code>source</code>, <code>learnt</code>, <code>span?</code>): <a href="./../interfaces/DataSource"><code>DataSource</code></a></p></blockquote><p>A source whose numbers stand in the order in which a model has learnt them: met by name, whatever their order in the source. Columns that only have other names are taken in their order.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h3 id="learnt" tabindex="-1">learnt <a class="header-anchor" href="#learnt" aria-label="Permalink to &quot;learnt&quot;">​</a></h3><p>readonly <code>string</code>[] | <code>undefined</code></p><p>names of the numbers of a sample; where none are known, or another number of them, nothing changes</p><h3 id="span" tabindex="-1">span? <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span?&quot;">​</a></h3><p><a href="./../../../diagnostics/interfaces/Span"><code>Span</code></a> | <code>null</code> = <code>null</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E537 when a name stands in another place, and it cannot be said where the rest belong</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/matchFeatures.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const matchFeatures = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  matchFeatures as default
};
