import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"014 Shaders of our own on tfjs's WebGPU engine","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/014-own-shaders.md","filePath":"decisions/014-own-shaders.md"}`);
const _sfc_main = { name: "decisions/014-own-shaders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_014-shaders-of-our-own-on-tfjs-s-webgpu-engine" tabindex="-1">014 Shaders of our own on tfjs&#39;s WebGPU engine <a class="header-anchor" href="#_014-shaders-of-our-own-on-tfjs-s-webgpu-engine" aria-label="Permalink to &quot;014 Shaders of our own on tfjs&#39;s WebGPU engine&quot;">​</a></h1><p><strong>Decision.</strong> <code>backend-webgpu</code> stays on <code>@tensorflow/tfjs-backend-webgpu</code>: its device, its buffers, its queue, most of its shaders. Where that pays, a kernel is a WGSL program of ours, handed to the engine&#39;s public <code>runWebGPUProgram</code>: the steps of optimisers, batch normalisation, sums over rows, the gradients of ReLU and max pooling, and convolutions with dilation or groups on every device; all convolutions and products of matrices where the device is a processor (<code>GPUAdapterInfo.isFallbackAdapter</code>).</p><p><strong>Why.</strong> Said in tfjs&#39;s ops, a step of Adam is a dozen dispatches for each parameter, and the gradient of max pooling turns images around three times. With one program for each result, a training step of LeNet-5 is 94 dispatches instead of 274. On drivers that run on the processor, tfjs&#39;s tiles in shared memory are slow: barriers there are switches between stacks. Programs that give each invocation one pixel and up to 16 filters, whose weights a whole workgroup reads at the same time, run the training step 3.6 times as fast on lavapipe, and 2.3 times for ResNet-20 (<code>npm run bench</code> has today&#39;s figures).</p><p><strong>Cost.</strong> Two ways for a convolution, and sizes as literals in its code: each shape of a network is compiled once. On graphics hardware tfjs&#39;s tiled convolutions stay, because we could not measure there.</p><p><strong>When to revisit.</strong> With measurements on hardware, or when tfjs&#39;s engine is no longer kept up.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/014-own-shaders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _014OwnShaders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _014OwnShaders as default
};
