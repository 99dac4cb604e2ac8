import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"016 Backends are compared op by op, each fed what the reference had","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/016-compared-op-by-op.md","filePath":"decisions/016-compared-op-by-op.md"}');
const _sfc_main = { name: "decisions/016-compared-op-by-op.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_016-backends-are-compared-op-by-op-each-fed-what-the-reference-had" tabindex="-1">016 Backends are compared op by op, each fed what the reference had <a class="header-anchor" href="#_016-backends-are-compared-op-by-op-each-fed-what-the-reference-had" aria-label="Permalink to &quot;016 Backends are compared op by op, each fed what the reference had&quot;">​</a></h1><p><strong>Decision.</strong> <code>convlang compare</code> checks each op of a step by itself: the graph is cut between all its ops, and the other backend computes every one from the values that the reference had. The tolerance is the op&#39;s own, in the largest number of its output, and what rounding the inputs changes comes on top where it is needed. The whole step, from the same numbers, is compared besides, loosely. The runs themselves go on apart, and how far they drift is told and is no fault. The first named backend is the reference.</p><p><strong>Why.</strong> Tolerances that grow with depth and steps must be so wide, to let healthy backends pass, that they hide faults: with the learning rate of its file, ResNet-20 is 10 % apart in the loss after 20 steps on any two of our backends, all of them right. Fed the same inputs, the same backends are within 1e-4 in every op of every step, and a fault is named where it is made. The float64 reference would be the better reference, and takes minutes a step for a network of ordinary size; it is asked about the one op that differs.</p><p><strong>Cost.</strong> Each step is run three times or so, and all its values pass through the host, so a step has at most 8 samples. A fault that only ops together have, as in fused kernels, is seen by the loose comparison alone: forward it is sharp enough, in gradients it must change half of an update.</p><p><strong>When to revisit.</strong> When a backend fuses so much that what it does with single ops says little about it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/016-compared-op-by-op.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _016ComparedOpByOp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _016ComparedOpByOp as default
};
