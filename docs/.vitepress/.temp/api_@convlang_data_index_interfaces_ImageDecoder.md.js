import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ImageDecoder","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/ImageDecoder.md","filePath":"api/@convlang/data/index/interfaces/ImageDecoder.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/ImageDecoder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / ImageDecoder</p><h1 id="interface-imagedecoder" tabindex="-1">Interface: ImageDecoder <a class="header-anchor" href="#interface-imagedecoder" aria-label="Permalink to &quot;Interface: ImageDecoder&quot;">​</a></h1><p>Makes pixels of the bytes of a file; which kinds of files it knows is its own matter.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="decode" tabindex="-1">decode() <a class="header-anchor" href="#decode" aria-label="Permalink to &quot;decode()&quot;">​</a></h3><blockquote><p><strong>decode</strong>(<code>image</code>): <code>Promise</code>&lt;<a href="./RawImage"><code>RawImage</code></a>&gt;</p></blockquote><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="image" tabindex="-1">image <a class="header-anchor" href="#image" aria-label="Permalink to &quot;image&quot;">​</a></h5><p><a href="./EncodedImage"><code>EncodedImage</code></a></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<a href="./RawImage"><code>RawImage</code></a>&gt;</p><p>one channel or three, transparent pixels laid over white</p><h4 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h4><p>ConvlangError E523 where the bytes are no picture that it knows</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/ImageDecoder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImageDecoder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImageDecoder as default
};
