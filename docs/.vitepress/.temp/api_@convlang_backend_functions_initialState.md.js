import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: initialState()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/initialState.md","filePath":"api/@convlang/backend/functions/initialState.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/initialState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / initialState</p><h1 id="function-initialstate" tabindex="-1">Function: initialState() <a class="header-anchor" href="#function-initialstate" aria-label="Permalink to &quot;Function: initialState()&quot;">​</a></h1><blockquote><p><strong>initialState</strong>(<code>graph</code>, <code>seed</code>): <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;&gt;&gt;</p></blockquote><p>First values of every parameter of a graph, the model&#39;s and the optimiser&#39;s: the same numbers on every backend.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="seed" tabindex="-1">seed <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;&gt;&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E407 when there is not enough memory for them</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/initialState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const initialState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  initialState as default
};
