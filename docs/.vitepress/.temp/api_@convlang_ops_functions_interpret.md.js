import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: interpret()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/interpret.md","filePath":"api/@convlang/ops/functions/interpret.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/interpret.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / interpret</p><h1 id="function-interpret" tabindex="-1">Function: interpret() <a class="header-anchor" href="#function-interpret" aria-label="Permalink to &quot;Function: interpret()&quot;">​</a></h1><blockquote><p><strong>interpret</strong>(<code>graph</code>, <code>ops</code>, <code>options</code>): <a href="./../interfaces/Interpreted"><code>Interpreted</code></a></p></blockquote><p>Runs a graph by the ops&#39; reference meaning, in float64 and without any cleverness: the oracle for backends, passes and gradients.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="ops" tabindex="-1">ops <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/AnyOp"><code>AnyOp</code></a>&gt;&gt;</p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/InterpretOptions"><code>InterpretOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Interpreted"><code>Interpreted</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>Error when an input or parameter is missing or has another number of elements than the graph says</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/interpret.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const interpret = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  interpret as default
};
