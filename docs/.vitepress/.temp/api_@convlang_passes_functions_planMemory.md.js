import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: planMemory()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/planMemory.md","filePath":"api/@convlang/passes/functions/planMemory.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/planMemory.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / planMemory</p><h1 id="function-planmemory" tabindex="-1">Function: planMemory() <a class="header-anchor" href="#function-planmemory" aria-label="Permalink to &quot;Function: planMemory()&quot;">​</a></h1><blockquote><p><strong>planMemory</strong>(<code>schedule</code>, <code>batch</code>, <code>ops</code>, <code>scratch?</code>): <a href="./../interfaces/MemoryPlan"><code>MemoryPlan</code></a></p></blockquote><p>Plans the memory of a schedule for a batch: each value gets a place in one arena for as long as it is needed. Views share the memory of their input, an elementwise op overwrites an input that nobody reads afterwards, the updates after the commit write over their parameters, and what a step only passes on to a pool has no place in it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="schedule" tabindex="-1">schedule <a class="header-anchor" href="#schedule" aria-label="Permalink to &quot;schedule&quot;">​</a></h3><p><a href="./../interfaces/Schedule"><code>Schedule</code></a></p><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><p><code>number</code></p><p>size of the named dimension</p><h3 id="ops" tabindex="-1">ops <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops&quot;">​</a></h3><p><a href="./../type-aliases/TraitTable"><code>TraitTable</code></a></p><p>traits of each op in the graph</p><h3 id="scratch" tabindex="-1">scratch? <a class="header-anchor" href="#scratch" aria-label="Permalink to &quot;scratch?&quot;">​</a></h3><p><a href="./../interfaces/ScratchNeed"><code>ScratchNeed</code></a> = <code>...</code></p><p>what the kernels share; default nothing</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/MemoryPlan"><code>MemoryPlan</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/planMemory.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const planMemory = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  planMemory as default
};
