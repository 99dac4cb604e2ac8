import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: trainedModel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/trainedModel.md","filePath":"api/@convlang/train/functions/trainedModel.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/trainedModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / trainedModel</p><h1 id="function-trainedmodel" tabindex="-1">Function: trainedModel() <a class="header-anchor" href="#function-trainedmodel" aria-label="Permalink to &quot;Function: trainedModel()&quot;">​</a></h1><blockquote><p><strong>trainedModel</strong>(<code>model</code>, <code>result</code>): <code>Promise</code>&lt;<a href="./../type-aliases/TrainedModel"><code>TrainedModel</code></a>&gt;</p></blockquote><p>What is kept of a model beside its numbers, for <code>encodeWeights</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/TrainableModel"><code>TrainableModel</code></a></p><h3 id="result" tabindex="-1">result <a class="header-anchor" href="#result" aria-label="Permalink to &quot;result&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../type-aliases/TrainedModel"><code>TrainedModel</code></a>, <code>&quot;classes&quot;</code> | <code>&quot;trainedOn&quot;</code>&gt;</p><p>of the training: its class names, and what is kept of its data</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../type-aliases/TrainedModel"><code>TrainedModel</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/trainedModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const trainedModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  trainedModel as default
};
