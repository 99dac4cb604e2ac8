import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: saveWeights()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/node/functions/saveWeights.md","filePath":"api/convlang/node/functions/saveWeights.md"}');
const _sfc_main = { name: "api/convlang/node/functions/saveWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">node</a> / saveWeights</p><h1 id="function-saveweights" tabindex="-1">Function: saveWeights() <a class="header-anchor" href="#function-saveweights" aria-label="Permalink to &quot;Function: saveWeights()&quot;">​</a></h1><blockquote><p><strong>saveWeights</strong>(<code>model</code>, <code>result</code>, <code>path</code>): <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><p>Saves the weights of a model: <code>saveWeights(lenet, await train(lenet), &#39;lenet.safetensors&#39;)</code>. The file is there whole or not at all; one that was there is replaced.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../../../@convlang/train/interfaces/TrainableModel"><code>TrainableModel</code></a></p><h3 id="result" tabindex="-1">result <a class="header-anchor" href="#result" aria-label="Permalink to &quot;result&quot;">​</a></h3><p><a href="./../../index/type-aliases/LearntWeights"><code>LearntWeights</code></a></p><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>void</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E526 or E527 when it cannot be written</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/node/functions/saveWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const saveWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  saveWeights as default
};
