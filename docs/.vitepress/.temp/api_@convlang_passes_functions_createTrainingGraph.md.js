import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createTrainingGraph()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/createTrainingGraph.md","filePath":"api/@convlang/passes/functions/createTrainingGraph.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/createTrainingGraph.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / createTrainingGraph</p><h1 id="function-createtraininggraph" tabindex="-1">Function: createTrainingGraph() <a class="header-anchor" href="#function-createtraininggraph" aria-label="Permalink to &quot;Function: createTrainingGraph()&quot;">​</a></h1><blockquote><p><strong>createTrainingGraph</strong>(<code>model</code>, <code>options</code>): <a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p></blockquote><p>The training step of a model: forward, loss, gradients and the optimiser&#39;s update, all as ops.</p><p>Inputs: the model&#39;s, <code>labels</code> (i32 <code>[N]</code>; f32 <code>[N, n]</code> for values, i32 <code>[N, h, w]</code> for maps), or <code>labels/HEAD</code> for each head where each has its own, <code>weight</code> (f32 <code>[N]</code>, what each sample counts: 1/batch), <code>step</code> (i32, from 1), <code>first</code> (i32, index of the first sample in the whole batch), <code>rate</code> (f32); with <code>average</code> <code>keep</code> (f32, what the means keep: 0 in the first step, then the share). Outputs: <code>loss</code> (<code>[]</code>) and the model&#39;s heads. Updates: parameters of role <code>trained</code>, moments (<code>adam.m/conv1/kernel</code>), running statistics.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/TrainingOptions"><code>TrainingOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>OpError when an op between a trained parameter and the loss has no gradient</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/createTrainingGraph.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createTrainingGraph = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createTrainingGraph as default
};
