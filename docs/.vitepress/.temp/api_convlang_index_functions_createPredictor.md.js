import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createPredictor()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/createPredictor.md","filePath":"api/convlang/index/functions/createPredictor.md"}');
const _sfc_main = { name: "api/convlang/index/functions/createPredictor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / createPredictor</p><h1 id="function-createpredictor" tabindex="-1">Function: createPredictor() <a class="header-anchor" href="#function-createpredictor" aria-label="Permalink to &quot;Function: createPredictor()&quot;">​</a></h1><blockquote><p><strong>createPredictor</strong>(<code>model</code>, <code>weights</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../interfaces/Predictor"><code>Predictor</code></a>&gt;</p></blockquote><p>Makes a model ready for many predictions: its weights are put on the device once, and a graph is compiled once for each count of images. Calls may overlap; <code>dispose</code> frees all.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../type-aliases/RunnableModel"><code>RunnableModel</code></a></p><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><p><a href="./../../../@convlang/backend/type-aliases/NamedTensors"><code>NamedTensors</code></a></p><p>the model&#39;s parameters and running statistics by name, float32</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../type-aliases/BackendChoice"><code>BackendChoice</code></a>&lt;<a href="./../../../@convlang/train/interfaces/PredictorOptions"><code>PredictorOptions</code></a>&gt; = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/Predictor"><code>Predictor</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E602 when the weights are of another model, E622 for a layer or tap that the model has not</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/createPredictor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPredictor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPredictor as default
};
