import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: sharpDecoder","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/variables/sharpDecoder.md","filePath":"api/@convlang/data/node/variables/sharpDecoder.md"}');
const _sfc_main = { name: "api/@convlang/data/node/variables/sharpDecoder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / sharpDecoder</p><h1 id="variable-sharpdecoder" tabindex="-1">Variable: sharpDecoder <a class="header-anchor" href="#variable-sharpdecoder" aria-label="Permalink to &quot;Variable: sharpDecoder&quot;">​</a></h1><blockquote><p><code>const</code> <strong>sharpDecoder</strong>: <a href="./../../index/interfaces/ImageDecoder"><code>ImageDecoder</code></a></p></blockquote><p>Decodes PNG by sharp, which need not be installed before the first picture.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/variables/sharpDecoder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sharpDecoder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sharpDecoder as default
};
