import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: explainLayer()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/explainLayer.md","filePath":"api/@convlang/inspect/functions/explainLayer.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/explainLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / explainLayer</p><h1 id="function-explainlayer" tabindex="-1">Function: explainLayer() <a class="header-anchor" href="#function-explainlayer" aria-label="Permalink to &quot;Function: explainLayer()&quot;">​</a></h1><blockquote><p><strong>explainLayer</strong>(<code>graph</code>, <code>name</code>, <code>layers?</code>): <a href="./../interfaces/LayerExplanation"><code>LayerExplanation</code></a></p></blockquote><p>Explains a layer of a graph.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><p>full name of the layer; see <code>findLayer</code></p><h3 id="layers" tabindex="-1">layers? <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers?&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/interfaces/AnyLayer"><code>AnyLayer</code></a>&gt;&gt; = <code>coreLayers</code></p><p>definitions of the words; default the core&#39;s</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/LayerExplanation"><code>LayerExplanation</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/explainLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const explainLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  explainLayer as default
};
