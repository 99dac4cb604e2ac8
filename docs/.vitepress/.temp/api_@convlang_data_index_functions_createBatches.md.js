import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createBatches()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/createBatches.md","filePath":"api/@convlang/data/index/functions/createBatches.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/createBatches.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / createBatches</p><h1 id="function-createbatches" tabindex="-1">Function: createBatches() <a class="header-anchor" href="#function-createbatches" aria-label="Permalink to &quot;Function: createBatches()&quot;">​</a></h1><blockquote><p><strong>createBatches</strong>(<code>source</code>, <code>settings</code>, <code>plan</code>): <code>AsyncGenerator</code>&lt;<a href="./../interfaces/Batch"><code>Batch</code></a>, <code>void</code>, <code>undefined</code>&gt;</p></blockquote><p>The batches of one epoch. The samples, their order and their random changes depend on the seed, the epoch and the source&#39;s name, not on the size of the batches nor on where a run was resumed.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h3 id="settings" tabindex="-1">settings <a class="header-anchor" href="#settings" aria-label="Permalink to &quot;settings&quot;">​</a></h3><p><a href="./../type-aliases/BatchSettings"><code>BatchSettings</code></a></p><h3 id="plan" tabindex="-1">plan <a class="header-anchor" href="#plan" aria-label="Permalink to &quot;plan&quot;">​</a></h3><p><a href="./../interfaces/BatchPlan"><code>BatchPlan</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>AsyncGenerator</code>&lt;<a href="./../interfaces/Batch"><code>Batch</code></a>, <code>void</code>, <code>undefined</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E521 when preprocessing does not fit the source, and what reading the source throws</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/createBatches.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createBatches = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createBatches as default
};
