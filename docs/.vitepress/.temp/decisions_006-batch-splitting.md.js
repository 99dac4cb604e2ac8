import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"006 A split batch gives the same bits","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/006-batch-splitting.md","filePath":"decisions/006-batch-splitting.md"}');
const _sfc_main = { name: "decisions/006-batch-splitting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_006-a-split-batch-gives-the-same-bits" tabindex="-1">006 A split batch gives the same bits <a class="header-anchor" href="#_006-a-split-batch-gives-the-same-bits" aria-label="Permalink to &quot;006 A split batch gives the same bits&quot;">​</a></h1><p><strong>Decision.</strong> A batch may be computed in parts to save memory, and the result is the same to the last bit. Sums over the batch are taken sample group by sample group in the order of the samples, onto an accumulator that is an input of the op; how samples are grouped depends on their index alone.</p><p><strong>Why.</strong> Floating-point addition does not associate. If parts changed the result, the memory of a machine would be part of an experiment&#39;s description, and a resumed run on another machine would not end with the same weights. The alternative, scaling and adding finished gradients, is simpler and gives other bits for every number of parts.</p><p><strong>Cost.</strong> Kernels that sum over the batch cannot use whatever order is fastest: a blocked order must respect the groups. Batch normalisation needs the whole batch at once, so a network that has it is not split.</p><p><strong>When to revisit.</strong> When a GPU backend cannot keep the order without losing most of its speed; then the promise would hold for each backend by itself, and the page says which.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/006-batch-splitting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _006BatchSplitting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _006BatchSplitting as default
};
