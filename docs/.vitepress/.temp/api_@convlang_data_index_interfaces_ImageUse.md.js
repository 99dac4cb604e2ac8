import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ImageUse","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/ImageUse.md","filePath":"api/@convlang/data/index/interfaces/ImageUse.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/ImageUse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / ImageUse</p><h1 id="interface-imageuse" tabindex="-1">Interface: ImageUse <a class="header-anchor" href="#interface-imageuse" aria-label="Permalink to &quot;Interface: ImageUse&quot;">​</a></h1><p>What images are for: the model that takes them, and how its file prepares them.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>data</strong>: <a href="./../../../ops/interfaces/DataSettings"><code>DataSettings</code></a></p></blockquote><hr><h3 id="decoder" tabindex="-1">decoder? <a class="header-anchor" href="#decoder" aria-label="Permalink to &quot;decoder?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>decoder?</strong>: <a href="./ImageDecoder"><code>ImageDecoder</code></a></p></blockquote><p>What makes pixels of files; without one only pixels can be taken.</p><hr><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>input</strong>: <a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p></blockquote><p>Sizes of the model&#39;s input.</p><hr><h3 id="vocabulary" tabindex="-1">vocabulary <a class="header-anchor" href="#vocabulary" aria-label="Permalink to &quot;vocabulary&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>vocabulary</strong>: <a href="./../../../ops/interfaces/Vocabulary"><code>Vocabulary</code></a></p></blockquote><p>What the steps of preprocessing mean.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/ImageUse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImageUse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImageUse as default
};
