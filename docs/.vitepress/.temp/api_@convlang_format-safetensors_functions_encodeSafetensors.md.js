import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: encodeSafetensors()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/format-safetensors/functions/encodeSafetensors.md","filePath":"api/@convlang/format-safetensors/functions/encodeSafetensors.md"}');
const _sfc_main = { name: "api/@convlang/format-safetensors/functions/encodeSafetensors.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/format-safetensors</a> / encodeSafetensors</p><h1 id="function-encodesafetensors" tabindex="-1">Function: encodeSafetensors() <a class="header-anchor" href="#function-encodesafetensors" aria-label="Permalink to &quot;Function: encodeSafetensors()&quot;">​</a></h1><blockquote><p><strong>encodeSafetensors</strong>(<code>tensors</code>, <code>metadata?</code>): <code>Uint8Array</code></p></blockquote><p>Writes tensors as the bytes of a safetensors file. The same tensors and metadata give the same bytes, in whatever order they are given: wide types come first, then names in code-unit order, and the data begins at a multiple of 8.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="tensors" tabindex="-1">tensors <a class="header-anchor" href="#tensors" aria-label="Permalink to &quot;tensors&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&gt;&gt;</p><p>by name; any name but <code>__metadata__</code></p><h3 id="metadata" tabindex="-1">metadata? <a class="header-anchor" href="#metadata" aria-label="Permalink to &quot;metadata?&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt; = <code>{}</code></p><p>texts by key; left out of the file when there are none</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Uint8Array</code></p><h2 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h2><p><a href="https://github.com/huggingface/safetensors#format" target="_blank" rel="noreferrer">https://github.com/huggingface/safetensors#format</a> (version 0.4)</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/format-safetensors/functions/encodeSafetensors.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const encodeSafetensors = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  encodeSafetensors as default
};
