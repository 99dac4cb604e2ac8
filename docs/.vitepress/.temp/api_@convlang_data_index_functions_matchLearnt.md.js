import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: matchLearnt()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/matchLearnt.md","filePath":"api/@convlang/data/index/functions/matchLearnt.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/matchLearnt.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / matchLearnt</p><h1 id="function-matchlearnt" tabindex="-1">Function: matchLearnt() <a class="header-anchor" href="#function-matchlearnt" aria-label="Permalink to &quot;Function: matchLearnt()&quot;">​</a></h1><blockquote><p><strong>matchLearnt</strong>(<code>source</code>, <code>known</code>, <code>span?</code>): <a href="./../interfaces/DataSource"><code>DataSource</code></a></p></blockquote><p>A source as a model has learnt its data: classes and columns are met by name, see <code>matchClasses</code> and <code>matchFeatures</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h3 id="known" tabindex="-1">known <a class="header-anchor" href="#known" aria-label="Permalink to &quot;known&quot;">​</a></h3><p><a href="./../interfaces/LearntData"><code>LearntData</code></a></p><h3 id="span" tabindex="-1">span? <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span?&quot;">​</a></h3><p><a href="./../../../diagnostics/interfaces/Span"><code>Span</code></a> | <code>null</code> = <code>null</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E536 for a class that it has not learnt, E628 for labels that all heads share where a tap has classes of its own, E537 for columns in an order that is not clear</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/matchLearnt.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const matchLearnt = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  matchLearnt as default
};
