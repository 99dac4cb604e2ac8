import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: predict()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/predict.md","filePath":"api/convlang/index/functions/predict.md"}');
const _sfc_main = { name: "api/convlang/index/functions/predict.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / predict</p><h1 id="function-predict" tabindex="-1">Function: predict() <a class="header-anchor" href="#function-predict" aria-label="Permalink to &quot;Function: predict()&quot;">​</a></h1><blockquote><p><strong>predict</strong>(<code>model</code>, <code>weights</code>, <code>images</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;&gt;</p></blockquote><p>What a model says of images. For several calls, <a href="./createPredictor">createPredictor</a> makes the model ready once.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../type-aliases/RunnableModel"><code>RunnableModel</code></a></p><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><p><a href="./../../../@convlang/backend/type-aliases/NamedTensors"><code>NamedTensors</code></a></p><p>the model&#39;s parameters and running statistics by name, float32</p><h3 id="images" tabindex="-1">images <a class="header-anchor" href="#images" aria-label="Permalink to &quot;images&quot;">​</a></h3><p><a href="./../type-aliases/ModelImages"><code>ModelImages</code></a></p><p><code>[n, h, w, c]</code> of the sizes of the model&#39;s input, already preprocessed; for a model with several inputs, tensors by their names</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../type-aliases/BackendChoice"><code>BackendChoice</code></a>&lt;<a href="./../../../@convlang/train/interfaces/BackendUse"><code>BackendUse</code></a>&gt; = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;&gt;</p><p><code>[n, width]</code>: a row for each image, probabilities where the model ends in softmax; <code>[n, h, w, c]</code> where it ends in a picture</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E602 when the weights are of another model, E605 when the images are not of the input&#39;s sizes</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/predict.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const predict = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  predict as default
};
