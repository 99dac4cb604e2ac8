import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"053 Losses have a number a sample, and what is measured counts alike","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/053-losses-by-sample.md","filePath":"decisions/053-losses-by-sample.md"}');
const _sfc_main = { name: "decisions/053-losses-by-sample.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_053-losses-have-a-number-a-sample-and-what-is-measured-counts-alike" tabindex="-1">053 Losses have a number a sample, and what is measured counts alike <a class="header-anchor" href="#_053-losses-have-a-number-a-sample-and-what-is-measured-counts-alike" aria-label="Permalink to &quot;053 Losses have a number a sample, and what is measured counts alike&quot;">​</a></h1><p><strong>Decision.</strong> Every loss gives one number a sample, and a batch is the mean of them. Weights of classes multiply these numbers in training alone; validation and <code>evaluate</code> count all classes alike. Pixels that are ignored are left out of their own image&#39;s mean. The mean of weights that <code>average</code> asks for is fed what it keeps, 0 in the first step, so that it begins with the weights after it. A file without the new words has the settings, and so the fingerprint, that it had: arguments that came later are absent where they are not given.</p><p><strong>Why.</strong> A sum over samples can be cut: a batch in parts gives the same bits, and the losses of an evaluation do not depend on its batches. PyTorch divides by the weights of the labels of a batch, and by its pixels that count, which is known only when the whole batch is. Keras divides by the samples, as we do. <code>balanced</code> follows from the data that is trained on; other data has other counts, so a measure with them would not be comparable, and <code>evaluate</code> does not have them. What the first steps are is held against PyTorch&#39;s, to 1e-5, with numbers that <code>tools/measure/first_steps.py</code> makes.</p><p><strong>Cost.</strong> With weights of classes the loss of training and that of validation are different measures. Labels are read once before a run that is <code>balanced</code>.</p><p><strong>When to revisit.</strong> When a loss is wanted that looks at several samples together, or at the whole batch.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/053-losses-by-sample.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _053LossesBySample = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _053LossesBySample as default
};
