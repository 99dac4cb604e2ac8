import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: selectOutputs()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/selectOutputs.md","filePath":"api/@convlang/passes/functions/selectOutputs.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/selectOutputs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / selectOutputs</p><h1 id="function-selectoutputs" tabindex="-1">Function: selectOutputs() <a class="header-anchor" href="#function-selectoutputs" aria-label="Permalink to &quot;Function: selectOutputs()&quot;">​</a></h1><blockquote><p><strong>selectOutputs</strong>(<code>graph</code>, <code>kept</code>, <code>more?</code>, <code>options?</code>): <a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p></blockquote><p>The part of a graph that makes some of its outputs; updates go. <code>[&#39;output&#39;]</code> of a model leaves its side heads out, which is what a prediction runs.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="kept" tabindex="-1">kept <a class="header-anchor" href="#kept" aria-label="Permalink to &quot;kept&quot;">​</a></h3><p>readonly <code>string</code>[]</p><p>names of outputs</p><h3 id="more" tabindex="-1">more? <a class="header-anchor" href="#more" aria-label="Permalink to &quot;more?&quot;">​</a></h3><p>readonly <a href="./../../ir/interfaces/GraphOutput"><code>GraphOutput</code></a>[] = <code>[]</code></p><p>further values to hand out</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/PassOps"><code>PassOps</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/selectOutputs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const selectOutputs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  selectOutputs as default
};
