import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fingerprint()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/fingerprint.md","filePath":"api/@convlang/train/functions/fingerprint.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/fingerprint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / fingerprint</p><h1 id="function-fingerprint" tabindex="-1">Function: fingerprint() <a class="header-anchor" href="#function-fingerprint" aria-label="Permalink to &quot;Function: fingerprint()&quot;">​</a></h1><blockquote><p><strong>fingerprint</strong>(<code>model</code>): <code>Promise</code>&lt;<code>string</code>&gt;</p></blockquote><p>A hash of all that decides how a run goes: graph and settings, with the places in the source left out, so comments and layout do not count and the blocks of other files do. How a layer&#39;s words were written does not count either: what they come to does. SHA-256 in hexadecimal.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/TrainableModel"><code>TrainableModel</code></a>, <code>&quot;graph&quot;</code> | <code>&quot;settings&quot;</code> | <code>&quot;ops&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>string</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/fingerprint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fingerprint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fingerprint as default
};
