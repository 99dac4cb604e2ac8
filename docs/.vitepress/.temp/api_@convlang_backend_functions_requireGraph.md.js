import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: requireGraph()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/requireGraph.md","filePath":"api/@convlang/backend/functions/requireGraph.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/requireGraph.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / requireGraph</p><h1 id="function-requiregraph" tabindex="-1">Function: requireGraph() <a class="header-anchor" href="#function-requiregraph" aria-label="Permalink to &quot;Function: requireGraph()&quot;">​</a></h1><blockquote><p><strong>requireGraph</strong>(<code>graph</code>, <code>backend</code>, <code>options</code>): <code>void</code></p></blockquote><p>Refuses a graph that is broken or that a backend cannot run. On every backend a wrong graph, such as one from a file, is refused with the same words.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="backend" tabindex="-1">backend <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend&quot;">​</a></h3><p><a href="./../interfaces/BackendAbilities"><code>BackendAbilities</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/CheckOptions"><code>CheckOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>GraphError with the ops&#39; own words when it breaks their rules or those of graphs</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E690 to E693, see <a href="./checkGraph">checkGraph</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/requireGraph.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requireGraph = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requireGraph as default
};
