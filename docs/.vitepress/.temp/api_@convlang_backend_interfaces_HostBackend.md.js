import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HostBackend","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/interfaces/HostBackend.md","filePath":"api/@convlang/backend/interfaces/HostBackend.md"}');
const _sfc_main = { name: "api/@convlang/backend/interfaces/HostBackend.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / HostBackend</p><h1 id="interface-hostbackend" tabindex="-1">Interface: HostBackend <a class="header-anchor" href="#interface-hostbackend" aria-label="Permalink to &quot;Interface: HostBackend&quot;">​</a></h1><p>A backend whose kernels work on arrays in the program&#39;s memory.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batchgroup" tabindex="-1">batchGroup? <a class="header-anchor" href="#batchgroup" aria-label="Permalink to &quot;batchGroup?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>batchGroup?</strong>: <code>number</code></p></blockquote><p>Samples that its sums over a batch take together. Default <a href="./../../passes/variables/COMMON_BATCH_GROUP">COMMON_BATCH_GROUP</a>.</p><hr><h3 id="isexact" tabindex="-1">isExact? <a class="header-anchor" href="#isexact" aria-label="Permalink to &quot;isExact?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>isExact?</strong>: <code>boolean</code></p></blockquote><p>Holds every value as float64 and in memory of its own, and rounds to the graph&#39;s types only what goes out: for an oracle. Default <code>false</code>.</p><hr><h3 id="kernels" tabindex="-1">kernels <a class="header-anchor" href="#kernels" aria-label="Permalink to &quot;kernels&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kernels</strong>: <a href="./../type-aliases/HostKernels"><code>HostKernels</code></a></p></blockquote><p>By op name. What is missing is lowered where a rule can, and refused before the run otherwise.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="schedule" tabindex="-1">schedule? <a class="header-anchor" href="#schedule" aria-label="Permalink to &quot;schedule?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>schedule?</strong>: <a href="./../../passes/type-aliases/SchedulePass"><code>SchedulePass</code></a></p></blockquote><p>Rewrites the order of a run before its memory is planned, such as <code>fuse</code>. Default: as the graph says.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/interfaces/HostBackend.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HostBackend = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HostBackend as default
};
