import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MemoryPlan","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/interfaces/MemoryPlan.md","filePath":"api/@convlang/passes/interfaces/MemoryPlan.md"}');
const _sfc_main = { name: "api/@convlang/passes/interfaces/MemoryPlan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / MemoryPlan</p><h1 id="interface-memoryplan" tabindex="-1">Interface: MemoryPlan <a class="header-anchor" href="#interface-memoryplan" aria-label="Permalink to &quot;Interface: MemoryPlan&quot;">​</a></h1><p>The memory of a run as one address space, fixed before it: parameters, then the arena, then the scratch of kernels.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="arena" tabindex="-1">arena <a class="header-anchor" href="#arena" aria-label="Permalink to &quot;arena&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>arena</strong>: <a href="./MemoryRange"><code>MemoryRange</code></a></p></blockquote><p>The most that activations, gradients and other values but parameters need at any moment.</p><hr><h3 id="parameters" tabindex="-1">parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;parameters&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>parameters</strong>: <a href="./MemoryRange"><code>MemoryRange</code></a></p></blockquote><p>Weights and the optimiser&#39;s state, one after the other in the order of the graph.</p><hr><h3 id="places" tabindex="-1">places <a class="header-anchor" href="#places" aria-label="Permalink to &quot;places&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>places</strong>: readonly <a href="./../type-aliases/Place"><code>Place</code></a>[]</p></blockquote><p>Where each value lives, by value id; offsets are those of the whole address space.</p><hr><h3 id="schedule" tabindex="-1">schedule <a class="header-anchor" href="#schedule" aria-label="Permalink to &quot;schedule&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>schedule</strong>: <a href="./Schedule"><code>Schedule</code></a></p></blockquote><hr><h3 id="scratch" tabindex="-1">scratch <a class="header-anchor" href="#scratch" aria-label="Permalink to &quot;scratch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>scratch</strong>: <a href="./MemoryRange"><code>MemoryRange</code></a></p></blockquote><p>What the kernels of all steps share.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/interfaces/MemoryPlan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MemoryPlan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MemoryPlan as default
};
