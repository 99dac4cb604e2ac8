import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: bitmapDecoder","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/variables/bitmapDecoder.md","filePath":"api/@convlang/data/index/variables/bitmapDecoder.md"}');
const _sfc_main = { name: "api/@convlang/data/index/variables/bitmapDecoder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / bitmapDecoder</p><h1 id="variable-bitmapdecoder" tabindex="-1">Variable: bitmapDecoder <a class="header-anchor" href="#variable-bitmapdecoder" aria-label="Permalink to &quot;Variable: bitmapDecoder&quot;">​</a></h1><blockquote><p><code>const</code> <strong>bitmapDecoder</strong>: <a href="./../interfaces/ImageDecoder"><code>ImageDecoder</code></a></p></blockquote><p>Decodes whatever the browser shows, with <code>createImageBitmap</code>: 8 bits a channel, colour profiles not applied. A picture whose pixels are all grey gives one channel.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/variables/bitmapDecoder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bitmapDecoder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bitmapDecoder as default
};
