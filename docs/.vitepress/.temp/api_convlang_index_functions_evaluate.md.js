import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: evaluate()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/evaluate.md","filePath":"api/convlang/index/functions/evaluate.md"}');
const _sfc_main = { name: "api/convlang/index/functions/evaluate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / evaluate</p><h1 id="function-evaluate" tabindex="-1">Function: evaluate() <a class="header-anchor" href="#function-evaluate" aria-label="Permalink to &quot;Function: evaluate()&quot;">​</a></h1><blockquote><p><strong>evaluate</strong>(<code>model</code>, <code>weights</code>, <code>source</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../interfaces/Metrics"><code>Metrics</code></a>&gt;</p></blockquote><p>Measures a model on the samples of a source, preprocessed as its settings say.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../type-aliases/RunnableModel"><code>RunnableModel</code></a></p><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><p><a href="./../../../@convlang/backend/type-aliases/NamedTensors"><code>NamedTensors</code></a></p><p>the model&#39;s parameters and running statistics by name, float32: <code>weights</code> of a training result</p><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../type-aliases/BackendChoice"><code>BackendChoice</code></a>&lt;<a href="./../../../@convlang/train/interfaces/EvaluateOptions"><code>EvaluateOptions</code></a>&gt; = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/Metrics"><code>Metrics</code></a>&gt;</p><p>mean loss, shares from 0 to 1, and counts by class</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E602 when the weights are of another model, E605 to E612 when data and model do not fit</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/evaluate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const evaluate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  evaluate as default
};
