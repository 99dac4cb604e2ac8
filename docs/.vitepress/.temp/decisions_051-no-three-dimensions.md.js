import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"051 Three dimensions: not now","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/051-no-three-dimensions.md","filePath":"decisions/051-no-three-dimensions.md"}');
const _sfc_main = { name: "decisions/051-no-three-dimensions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_051-three-dimensions-not-now" tabindex="-1">051 Three dimensions: not now <a class="header-anchor" href="#_051-three-dimensions-not-now" aria-label="Permalink to &quot;051 Three dimensions: not now&quot;">​</a></h1><p><strong>Decision.</strong> There are vectors, signals (<code>LxC</code>) and images (<code>HxWxC</code>). Volumes and films, <code>DxHxWxC</code>, are not read: four sizes are an error that says what an input may be.</p><p><strong>Why.</strong> Signals cost no op: they are images of one row (<a href="./050-two-sizes-are-a-signal">050</a>). A volume is no image of anything. A convolution over it could be written as a sum of convolutions over its slices, but that is D times as many ops and as much memory, and nobody would train with it.</p><p><strong>What it would take.</strong></p><ul><li>Six primitives for windows in three directions: <code>conv</code>, its two gradients, <code>maxpool</code> and its gradient, <code>avgpool</code> and its gradient, with references, samples and gradients; <code>pad</code>, <code>slice</code> and <code>upsample</code> know any number of directions or nearly so.</li><li>Kernels: on <code>ts</code> and in native code the packed product serves as it is, with windows laid out along one more direction; tfjs has <code>conv3d</code>, <code>maxPool3d</code> and <code>avgPool3d</code>; WebGPU needs shaders of its own.</li><li>Windows as lists of any length in <code>resolveWindow</code>, facts, receptive fields and reports, where pairs are now; words with three numbers, <code>conv 8x3x3x3</code>.</li><li>Data: sources of stacks of slices or frames, and memory: a batch of 128x128x128 volumes with 32 channels is 268 MB a sample in 32-bit numbers.</li><li>The frameworks&#39; tables once more: <code>Conv3d</code>, <code>Conv3D</code>.</li></ul><p><strong>Look at it again</strong> when somebody has data of this form, and films with few frames do not fit as channels of an image.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/051-no-three-dimensions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _051NoThreeDimensions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _051NoThreeDimensions as default
};
