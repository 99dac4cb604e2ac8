import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: decodeSafetensors()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/format-safetensors/functions/decodeSafetensors.md","filePath":"api/@convlang/format-safetensors/functions/decodeSafetensors.md"}');
const _sfc_main = { name: "api/@convlang/format-safetensors/functions/decodeSafetensors.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/format-safetensors</a> / decodeSafetensors</p><h1 id="function-decodesafetensors" tabindex="-1">Function: decodeSafetensors() <a class="header-anchor" href="#function-decodesafetensors" aria-label="Permalink to &quot;Function: decodeSafetensors()&quot;">​</a></h1><blockquote><p><strong>decodeSafetensors</strong>(<code>bytes</code>, <code>file</code>): <a href="./../interfaces/Safetensors"><code>Safetensors</code></a></p></blockquote><p>Reads the bytes of a safetensors file. Half floats come as f32, narrow integers and booleans as i32 or u8, wide integers as f64, each value exactly. The data is copied: <code>bytes</code> may be reused.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><p><code>Uint8Array</code></p><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><code>string</code></p><p>its name, for errors</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Safetensors"><code>Safetensors</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E524 when the header is broken, E525 when a tensor&#39;s type, shape or place is</p><h2 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h2><p><a href="https://github.com/huggingface/safetensors#format" target="_blank" rel="noreferrer">https://github.com/huggingface/safetensors#format</a> (version 0.4)</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/format-safetensors/functions/decodeSafetensors.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const decodeSafetensors = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  decodeSafetensors as default
};
