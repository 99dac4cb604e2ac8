import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: train()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/train.md","filePath":"api/convlang/index/functions/train.md"}');
const _sfc_main = { name: "api/convlang/index/functions/train.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / train</p><h1 id="function-train" tabindex="-1">Function: train() <a class="header-anchor" href="#function-train" aria-label="Permalink to &quot;Function: train()&quot;">​</a></h1><blockquote><p><strong>train</strong>(<code>model</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../interfaces/TrainResult"><code>TrainResult</code></a>&gt;</p></blockquote><p>Trains a model as its settings say, on the pure TypeScript backend unless another one is given. Data comes from <code>options.data</code>, else from the source that the model names; in Node that may be files.</p><p>The same model, data and seed give the same weights, bit for bit.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../type-aliases/RunnableModel"><code>RunnableModel</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../type-aliases/BackendChoice"><code>BackendChoice</code></a>&lt;<a href="./../../../@convlang/train/type-aliases/TrainOptions"><code>TrainOptions</code></a>&gt; = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/TrainResult"><code>TrainResult</code></a>&gt;</p><p>weights by name (float32), one record of loss and shares (0 to 1) for each epoch</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError when data and model do not fit (E605 to E612), a number is not finite any more (E601), <code>resume</code> is of another run (E602 to E604), or the data is wrong (E5xx)</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/train.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const train = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  train as default
};
