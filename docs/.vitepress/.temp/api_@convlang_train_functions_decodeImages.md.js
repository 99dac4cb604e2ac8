import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: decodeImages()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/decodeImages.md","filePath":"api/@convlang/train/functions/decodeImages.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/decodeImages.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / decodeImages</p><h1 id="function-decodeimages" tabindex="-1">Function: decodeImages() <a class="header-anchor" href="#function-decodeimages" aria-label="Permalink to &quot;Function: decodeImages()&quot;">​</a></h1><blockquote><p><strong>decodeImages</strong>(<code>__namedParameters</code>, <code>decoder</code>): (<code>images</code>) =&gt; <a href="./../../../convlang/index/interfaces/DataSource"><code>DataSource</code></a></p></blockquote><p>How images that come as they are become samples for a model: for <code>openSource</code>, as <code>decode</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/TrainableModel"><code>TrainableModel</code></a>, <code>&quot;graph&quot;</code> | <code>&quot;settings&quot;</code> | <code>&quot;vocabulary&quot;</code>&gt;</p><h3 id="decoder" tabindex="-1">decoder <a class="header-anchor" href="#decoder" aria-label="Permalink to &quot;decoder&quot;">​</a></h3><p><a href="./../../data/index/interfaces/ImageDecoder"><code>ImageDecoder</code></a> | <code>undefined</code></p><p>what makes pixels of files; without one only pixels can be taken</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>(<code>images</code>) =&gt; <a href="./../../../convlang/index/interfaces/DataSource"><code>DataSource</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E611, when it is called, for a model of several inputs</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/decodeImages.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const decodeImages = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  decodeImages as default
};
