import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: loadWeights()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/node/functions/loadWeights.md","filePath":"api/convlang/node/functions/loadWeights.md"}');
const _sfc_main = { name: "api/convlang/node/functions/loadWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">node</a> / loadWeights</p><h1 id="function-loadweights" tabindex="-1">Function: loadWeights() <a class="header-anchor" href="#function-loadweights" aria-label="Permalink to &quot;Function: loadWeights()&quot;">​</a></h1><blockquote><p><strong>loadWeights</strong>(<code>model</code>, <code>path</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../../index/interfaces/ModelWeights"><code>ModelWeights</code></a>&gt;</p></blockquote><p>Loads the weights of a model from a file of weights or a checkpoint.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../../../@convlang/train/interfaces/TrainableModel"><code>TrainableModel</code></a></p><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><code>Omit</code>&lt;<a href="./../../index/interfaces/DecodeWeightsOptions"><code>DecodeWeightsOptions</code></a>, <code>&quot;file&quot;</code>&gt; = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../index/interfaces/ModelWeights"><code>ModelWeights</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E501 to E503 when it cannot be read, and as <code>decodeWeights</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/node/functions/loadWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const loadWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  loadWeights as default
};
