import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: encodeWeights()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/encodeWeights.md","filePath":"api/convlang/index/functions/encodeWeights.md"}');
const _sfc_main = { name: "api/convlang/index/functions/encodeWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / encodeWeights</p><h1 id="function-encodeweights" tabindex="-1">Function: encodeWeights() <a class="header-anchor" href="#function-encodeweights" aria-label="Permalink to &quot;Function: encodeWeights()&quot;">​</a></h1><blockquote><p><strong>encodeWeights</strong>(<code>model</code>, <code>result</code>): <code>Promise</code>&lt;<code>Uint8Array</code>&lt;<code>ArrayBufferLike</code>&gt;&gt;</p></blockquote><p>The weights of a model as a file: safetensors with a checksum, the names of the classes, the text of the model and a hash of what it computes.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../../../@convlang/train/interfaces/TrainableModel"><code>TrainableModel</code></a></p><h3 id="result" tabindex="-1">result <a class="header-anchor" href="#result" aria-label="Permalink to &quot;result&quot;">​</a></h3><p><a href="./../type-aliases/LearntWeights"><code>LearntWeights</code></a></p><p>of <code>train</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>Uint8Array</code>&lt;<code>ArrayBufferLike</code>&gt;&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E556 for what is none</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/encodeWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const encodeWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  encodeWeights as default
};
