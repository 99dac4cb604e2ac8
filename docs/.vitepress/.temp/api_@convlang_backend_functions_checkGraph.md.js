import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: checkGraph()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/checkGraph.md","filePath":"api/@convlang/backend/functions/checkGraph.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/checkGraph.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / checkGraph</p><h1 id="function-checkgraph" tabindex="-1">Function: checkGraph() <a class="header-anchor" href="#function-checkgraph" aria-label="Permalink to &quot;Function: checkGraph()&quot;">​</a></h1><blockquote><p><strong>checkGraph</strong>(<code>graph</code>, <code>backend</code>, <code>options</code>): readonly <a href="./../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a>[]</p></blockquote><p>What a backend cannot do of a graph, after lowering: an op that it lacks (E690), an attribute that it refuses (E691), a value of a dtype (E692) or a size (E693) that it cannot hold. Each once a layer, at the layer&#39;s place, with the backends that can do the whole graph.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="backend" tabindex="-1">backend <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend&quot;">​</a></h3><p><a href="./../interfaces/BackendAbilities"><code>BackendAbilities</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/CheckOptions"><code>CheckOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/checkGraph.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const checkGraph = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  checkGraph as default
};
