import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: compareMeanings()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/functions/compareMeanings.md","filePath":"api/@convlang/frameworks/functions/compareMeanings.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/functions/compareMeanings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / compareMeanings</p><h1 id="function-comparemeanings" tabindex="-1">Function: compareMeanings() <a class="header-anchor" href="#function-comparemeanings" aria-label="Permalink to &quot;Function: compareMeanings()&quot;">​</a></h1><blockquote><p><strong>compareMeanings</strong>(<code>graph</code>, <code>layers</code>, <code>framework</code>): <a href="./../interfaces/MeaningComparison"><code>MeaningComparison</code></a></p></blockquote><p>Asks a framework&#39;s table about every layer of a graph, and puts the same answers together.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/interfaces/AnyLayer"><code>AnyLayer</code></a>&gt;&gt;</p><p>definitions of the words; of those that are not the core&#39;s, or not in the framework&#39;s table, nothing is known</p><h3 id="framework" tabindex="-1">framework <a class="header-anchor" href="#framework" aria-label="Permalink to &quot;framework&quot;">​</a></h3><p><a href="./../type-aliases/FrameworkName"><code>FrameworkName</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/MeaningComparison"><code>MeaningComparison</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/functions/compareMeanings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const compareMeanings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  compareMeanings as default
};
