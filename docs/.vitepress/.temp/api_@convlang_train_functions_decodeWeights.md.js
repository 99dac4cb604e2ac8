import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: decodeWeights()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/decodeWeights.md","filePath":"api/@convlang/train/functions/decodeWeights.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/decodeWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / decodeWeights</p><h1 id="function-decodeweights" tabindex="-1">Function: decodeWeights() <a class="header-anchor" href="#function-decodeweights" aria-label="Permalink to &quot;Function: decodeWeights()&quot;">​</a></h1><blockquote><p><strong>decodeWeights</strong>(<code>bytes</code>, <code>file</code>): <code>Promise</code>&lt;<a href="./../interfaces/StoredWeights"><code>StoredWeights</code></a>&gt;</p></blockquote><p>Reads weights from a file of weights or from a checkpoint: the best ones where it holds them, else the last.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><p><code>Uint8Array</code></p><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/StoredWeights"><code>StoredWeights</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E613 when it was damaged, and what reading safetensors finds wrong</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/decodeWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const decodeWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  decodeWeights as default
};
