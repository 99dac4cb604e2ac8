import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"039 Maps of classes, labels by head, images by input","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/039-labels-by-head-and-images-by-input.md","filePath":"decisions/039-labels-by-head-and-images-by-input.md"}');
const _sfc_main = { name: "decisions/039-labels-by-head-and-images-by-input.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_039-maps-of-classes-labels-by-head-images-by-input" tabindex="-1">039 Maps of classes, labels by head, images by input <a class="header-anchor" href="#_039-maps-of-classes-labels-by-head-images-by-input" aria-label="Permalink to &quot;039 Maps of classes, labels by head, images by input&quot;">​</a></h1><p><strong>Decision.</strong> A kind of labels is <code>classes</code>, <code>values</code> or <code>maps</code>: a class number for each pixel, i32 <code>[N, h, w]</code>. <code>softmaxCrossEntropy</code>, <code>sigmoidCrossEntropy</code> and <code>oneHot</code> work on labels of any shape, so the loss of a map is that op and the mean over the sample&#39;s pixels. Metrics see a map pixel by pixel and need not know that it is one; what they divide by is the number of pixels.</p><p>A source that gives several images or several labels a sample says so in its facts, by the names of the model&#39;s inputs (<code>inputs</code>) and heads (<code>heads</code>); it reads them as one row of numbers a sample, in that order. The batch has tensors by name. The training graph has an input <code>labels/HEAD</code> for each head with a loss; a source without names feeds <code>labels</code>, which all heads share, as the side heads of GoogLeNet do.</p><p><strong>Why.</strong> A row of numbers is what a source read before: the split, the order, the hash of content and every source that there is stay as they are. Names decide what goes where, so a turned order changes nothing, and a wrong name is an error (E627, E628). A map is a kind of its own, not classes of another shape, because a loss or a metric of a plugin that takes classes reads one number a sample.</p><p><strong>Cost.</strong> Labels of several heads of which one is values are read as float32: class numbers are exact up to 2^24. Columns are copied out of the rows for each batch. All images of a sample go through the same steps and random changes; a model whose inputs need different ones has to get them prepared.</p><p><strong>What was saved before.</strong> Checkpoints and weights load as before: parameters, fingerprints and hashes of sources without names are the same. A checkpoint of a run on labels by head resumes on the same labels only, by the hash of content, as any other.</p><p><strong>Left aside.</strong> Random changes that carry a map along, names of the classes of side heads, metrics of side heads: 044 takes the place of that.</p><p><strong>When to revisit.</strong> With losses and metrics for maps (a label to ignore, overlap of regions), or with a source in the core that gives them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/039-labels-by-head-and-images-by-input.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _039LabelsByHeadAndImagesByInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _039LabelsByHeadAndImagesByInput as default
};
