import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: train()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/train.md","filePath":"api/@convlang/train/functions/train.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/train.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / train</p><h1 id="function-train" tabindex="-1">Function: train() <a class="header-anchor" href="#function-train" aria-label="Permalink to &quot;Function: train()&quot;">​</a></h1><blockquote><p><strong>train</strong>(<code>model</code>, <code>options</code>): <code>Promise</code>&lt;<a href="./../interfaces/TrainResult"><code>TrainResult</code></a>&gt;</p></blockquote><p>Trains a model: epochs of shuffled batches, each followed by a look at the validation samples.</p><p>The result depends on the model, its settings, the data and the backend&#39;s arithmetic, never on time, on how often a run was interrupted, or on checkpoints. Without a train section in the file its defaults hold.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/TrainableModel"><code>TrainableModel</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../type-aliases/TrainOptions"><code>TrainOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/TrainResult"><code>TrainResult</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E556 for what is no model or no option, E605 to E612 and E630 when data and model do not fit (before the first step), E601 when a number of the run is not finite, E602 to E604 when <code>resume</code> is of another model or run, E690 to E693 (before the first step) for what the backend cannot do, E642 when <code>weights</code> do not fit the model, E695 when its device is lost and <code>recover</code> gives no other, E5xx for what is wrong with the data</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/train.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const train = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  train as default
};
