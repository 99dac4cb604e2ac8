import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"025 The contract of backends is kept around the part that computes","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/025-contract-in-one-place.md","filePath":"decisions/025-contract-in-one-place.md"}');
const _sfc_main = { name: "decisions/025-contract-in-one-place.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_025-the-contract-of-backends-is-kept-around-the-part-that-computes" tabindex="-1">025 The contract of backends is kept around the part that computes <a class="header-anchor" href="#_025-the-contract-of-backends-is-kept-around-the-part-that-computes" aria-label="Permalink to &quot;025 The contract of backends is kept around the part that computes&quot;">​</a></h1><p><strong>Decision.</strong> A backend is made of a part that computes (<code>BareBackend</code>: <code>write</code>, <code>read</code>, <code>compile</code>, <code>run</code>) and of <code>keepContract</code> around it, which is the same for <code>ts</code>, the reference and every table of kernels. <code>keepContract</code> looks at what callers give, keeps the order of calls over a state, and knows what was disposed of. The strictest reading holds: arrays are the caller&#39;s again when the call returns, not when its promise resolves; calls over one state take effect in the order in which they were made; <code>dispose</code> refuses later calls at once and frees when those before it are done. A state belongs to the backend value that made it, also where two backends share the program&#39;s memory.</p><p><strong>Why.</strong> Each sentence was kept by some backends and not by others: one took five numbers for six and kept the last run&#39;s pixels, one ran over a state that was gone, some read arrays that had changed meanwhile. Three copies of the checks would part again.</p><p><strong>Cost.</strong> Feeds that have to wait for an earlier call are copied; those that do not are not. A run costs some microseconds of promises more. Backends of others that write <code>compile</code> themselves wrap it in <code>keepContract</code>, or keep the contract on their own; the kit holds them to it either way.</p><p><strong>Left aside.</strong> Looking at the numbers themselves, such as a label that is no class: <code>train</code> and <code>evaluate</code> do so where the sample can be named (E607).</p><p><strong>When to revisit.</strong> When a backend can run two graphs over one state at once.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/025-contract-in-one-place.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _025ContractInOnePlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _025ContractInOnePlace as default
};
