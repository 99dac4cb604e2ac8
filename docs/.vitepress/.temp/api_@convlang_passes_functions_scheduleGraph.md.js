import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scheduleGraph()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/scheduleGraph.md","filePath":"api/@convlang/passes/functions/scheduleGraph.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/scheduleGraph.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / scheduleGraph</p><h1 id="function-schedulegraph" tabindex="-1">Function: scheduleGraph() <a class="header-anchor" href="#function-schedulegraph" aria-label="Permalink to &quot;Function: scheduleGraph()&quot;">​</a></h1><blockquote><p><strong>scheduleGraph</strong>(<code>graph</code>, <code>ops</code>): <a href="./../interfaces/Schedule"><code>Schedule</code></a></p></blockquote><p>The order of the graph, a step for each node, but that updates which read their own parameter element by element (optimiser steps) run last: they can write over it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="ops" tabindex="-1">ops <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops&quot;">​</a></h3><p><a href="./../type-aliases/TraitTable"><code>TraitTable</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Schedule"><code>Schedule</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/scheduleGraph.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scheduleGraph = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scheduleGraph as default
};
