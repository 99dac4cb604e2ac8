import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"028 One base for backends in the program's memory","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/028-host-backends.md","filePath":"decisions/028-host-backends.md"}`);
const _sfc_main = { name: "decisions/028-host-backends.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_028-one-base-for-backends-in-the-program-s-memory" tabindex="-1">028 One base for backends in the program&#39;s memory <a class="header-anchor" href="#_028-one-base-for-backends-in-the-program-s-memory" aria-label="Permalink to &quot;028 One base for backends in the program&#39;s memory&quot;">​</a></h1><p><strong>Decision.</strong> A backend whose kernels work on arrays in the program&#39;s memory is a table of kernels given to <code>createHostBackend</code>. State, arena, binding of arrays, order, updates, the refusal of too much memory and turns for timers are the base&#39;s. What a backend can do is derived from its table: an op without a kernel is lowered where a rule leads, and refused with its place otherwise. <code>ts</code> and the reference are such tables. Plugins bring kernels for their ops in the same form; a backend&#39;s own kernel goes first, and backends on a device leave them aside.</p><p><strong>Why.</strong> The second engine of this kind would have copied five files. The base knows no op: the traits of ops (view, elementwise) come from the registry that it is given, so an op of a plugin is planned as one of the core.</p><p><strong>Cost.</strong> The kernels&#39; types (<code>HostKernel</code>, <code>HostProgram</code>) are public, and a change of them is a change for others.</p><p><strong>Left aside.</strong> A fault of the planner must not be on both sides of a comparison: the reference asks the base for a memory of its own for each value (<code>isExact</code>), and has no part in the plan. Schedules, fusing and the one address space came later: <a href="./035-schedule-and-address-space">035</a>.</p><p><strong>When to revisit.</strong> With the WebAssembly engine. Parameters, scratch and arena are ranges of one memory since <a href="./040-memory-of-a-state">040</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/028-host-backends.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _028HostBackends = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _028HostBackends as default
};
