import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: evaluate()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/evaluate.md","filePath":"api/@convlang/train/functions/evaluate.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/evaluate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / evaluate</p><h1 id="function-evaluate" tabindex="-1">Function: evaluate() <a class="header-anchor" href="#function-evaluate" aria-label="Permalink to &quot;Function: evaluate()&quot;">​</a></h1><blockquote><p><strong>evaluate</strong>(<code>model</code>, <code>weights</code>, <code>data</code>, <code>options</code>): <code>Promise</code>&lt;<a href="./../interfaces/Metrics"><code>Metrics</code></a>&gt;</p></blockquote><p>Measures a model on the samples of a source: preprocessed as its settings say, neither shuffled nor augmented.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/TrainableModel"><code>TrainableModel</code></a></p><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><p><a href="./../../backend/type-aliases/NamedTensors"><code>NamedTensors</code></a></p><p>the model&#39;s parameters and running statistics by name, float32</p><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><p><a href="./../../../convlang/index/interfaces/DataSource"><code>DataSource</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/EvaluateOptions"><code>EvaluateOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/Metrics"><code>Metrics</code></a>&gt;</p><p>mean loss (with taps that have losses: of all heads times their weights, as in training), shares from 0 to 1, and counts by class</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E556 for what is no model, source or option, E602 when the weights are of another model, E615 when they are not finite, E616 when the outputs are not, E407 where there is no memory for one sample, E605 to E607, E611, E612 when data and model do not fit, E536 for a class of the source that is not among <code>classes</code> or the <code>taps</code>, E622 for <code>taps</code> of a tap that the model has not, E537 for columns in an order that is not clear, E690 to E693 for what the backend cannot do</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/evaluate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const evaluate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  evaluate as default
};
