import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createEvaluationGraph()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/createEvaluationGraph.md","filePath":"api/@convlang/passes/functions/createEvaluationGraph.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/createEvaluationGraph.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / createEvaluationGraph</p><h1 id="function-createevaluationgraph" tabindex="-1">Function: createEvaluationGraph() <a class="header-anchor" href="#function-createevaluationgraph" aria-label="Permalink to &quot;Function: createEvaluationGraph()&quot;">​</a></h1><blockquote><p><strong>createEvaluationGraph</strong>(<code>model</code>, <code>options</code>): <a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p></blockquote><p>The loss of a model as in use (dropout off, running statistics), with all classes counted alike. Inputs: the model&#39;s, the labels, <code>weight</code> (f32 <code>[N]</code>). Outputs: <code>loss</code> (<code>[]</code>, the sum of weight times loss), and the heads.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/LossOptions"><code>LossOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/createEvaluationGraph.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createEvaluationGraph = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createEvaluationGraph as default
};
