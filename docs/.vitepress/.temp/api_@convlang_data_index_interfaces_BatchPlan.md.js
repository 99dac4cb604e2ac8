import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BatchPlan","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/BatchPlan.md","filePath":"api/@convlang/data/index/interfaces/BatchPlan.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/BatchPlan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / BatchPlan</p><h1 id="interface-batchplan" tabindex="-1">Interface: BatchPlan <a class="header-anchor" href="#interface-batchplan" aria-label="Permalink to &quot;Interface: BatchPlan&quot;">​</a></h1><p>Which batches to make.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>batch</strong>: <code>number</code></p></blockquote><p>Samples in each batch but the last, which may be smaller.</p><hr><h3 id="droplast" tabindex="-1">dropLast? <a class="header-anchor" href="#droplast" aria-label="Permalink to &quot;dropLast?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>dropLast?</strong>: <code>boolean</code></p></blockquote><p>Whether a smaller last batch is left out. The samples in it differ from epoch to epoch. <code>false</code> when absent.</p><hr><h3 id="epoch" tabindex="-1">epoch <a class="header-anchor" href="#epoch" aria-label="Permalink to &quot;epoch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>epoch</strong>: <code>number</code></p></blockquote><p>Counts from 0. Each epoch has its own order and its own random changes.</p><hr><h3 id="seed" tabindex="-1">seed <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>seed</strong>: <code>number</code></p></blockquote><hr><h3 id="skip" tabindex="-1">skip? <a class="header-anchor" href="#skip" aria-label="Permalink to &quot;skip?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>skip?</strong>: <code>number</code></p></blockquote><p>Batches at the start that were used before: they are left out without being read. 0 when absent.</p><hr><h3 id="train" tabindex="-1">train <a class="header-anchor" href="#train" aria-label="Permalink to &quot;train&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>train</strong>: <code>boolean</code></p></blockquote><p>Shuffled (unless the settings say no) and augmented; else in the order of the source and unchanged.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/BatchPlan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BatchPlan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BatchPlan as default
};
