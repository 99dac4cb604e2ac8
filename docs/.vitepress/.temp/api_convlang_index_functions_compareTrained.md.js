import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: compareTrained()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/compareTrained.md","filePath":"api/convlang/index/functions/compareTrained.md"}');
const _sfc_main = { name: "api/convlang/index/functions/compareTrained.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / compareTrained</p><h1 id="function-comparetrained" tabindex="-1">Function: compareTrained() <a class="header-anchor" href="#function-comparetrained" aria-label="Permalink to &quot;Function: compareTrained()&quot;">​</a></h1><blockquote><p><strong>compareTrained</strong>(<code>model</code>, <code>stored</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../type-aliases/TrainedFit"><code>TrainedFit</code></a>&gt;</p></blockquote><p>Compares a model with the one that weights were trained with. Weights that fit by name and shape may still be those of a network that computes something else: another activation, stride or preprocessing, other classes. What only training reads does not count: learning rate, augmentation, dropout, where the data lies.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../../../@convlang/train/interfaces/TrainableModel"><code>TrainableModel</code></a></p><h3 id="stored" tabindex="-1">stored <a class="header-anchor" href="#stored" aria-label="Permalink to &quot;stored&quot;">​</a></h3><p><a href="./../interfaces/StoredWeights"><code>StoredWeights</code></a></p><p>what <code>decodeWeights</code> read</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../../../@convlang/train/interfaces/KeptTextOptions"><code>KeptTextOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../type-aliases/TrainedFit"><code>TrainedFit</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E602 when the weights do not fit by name and shape</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/compareTrained.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const compareTrained = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  compareTrained as default
};
