import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: countBatches()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/countBatches.md","filePath":"api/@convlang/data/index/functions/countBatches.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/countBatches.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / countBatches</p><h1 id="function-countbatches" tabindex="-1">Function: countBatches() <a class="header-anchor" href="#function-countbatches" aria-label="Permalink to &quot;Function: countBatches()&quot;">​</a></h1><blockquote><p><strong>countBatches</strong>(<code>__namedParameters</code>, <code>__namedParameters</code>): <code>number</code></p></blockquote><p>Batches of one epoch; none when the only one is smaller and left out.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/DataSource"><code>DataSource</code></a>, <code>&quot;count&quot;</code>&gt;</p><h3 id="namedparameters-1" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters-1" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/BatchPlan"><code>BatchPlan</code></a>, <code>&quot;batch&quot;</code> | <code>&quot;dropLast&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/countBatches.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const countBatches = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  countBatches as default
};
