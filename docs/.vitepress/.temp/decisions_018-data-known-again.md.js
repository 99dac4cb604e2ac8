import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"018 Classes go by name, and data is known again by its content","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/018-data-known-again.md","filePath":"decisions/018-data-known-again.md"}');
const _sfc_main = { name: "decisions/018-data-known-again.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_018-classes-go-by-name-and-data-is-known-again-by-its-content" tabindex="-1">018 Classes go by name, and data is known again by its content <a class="header-anchor" href="#_018-classes-go-by-name-and-data-is-known-again-by-its-content" aria-label="Permalink to &quot;018 Classes go by name, and data is known again by its content&quot;">​</a></h1><p><strong>Decision.</strong> Weights and checkpoints keep the names of the classes, in the order of the outputs, and a hash of some samples of what was trained on. Labels of any other data (<code>--data</code>, validation, a run that goes on) are met by name; a name that was not learnt is an error. <code>evaluate</code> compares the hash: where it would measure what the model was trained on, it measures what <code>validate split</code> held out, or says so in its first line. <code>--resume</code> refuses data of other content.</p><p>The hash takes the kind, sizes and classes of the source and up to 4,096 samples spread over all of it, a small source whole. It knows nothing of paths, and nothing has to be declared: a source of a plugin that gives the same samples for both parts is found out as well.</p><p>The names of the columns of a CSV file are kept as well, and other files&#39; columns are met by them. Files whose columns all have other names are taken in their order: MNIST is about as <code>1x1</code> and as <code>pixel1</code>.</p><p><strong>Why.</strong> Words of a file are numbered in order of their names. A file that lacks a class or has another numbered the rest anew: a network that was right measured 0 %, without a word. A CSV file has no test part; measured on its own training samples a network looked ten points better than on unseen ones. Names and counts of two files are often the same.</p><p><strong>Cost.</strong> A few hundred to some thousand samples are read before the first step and before measuring. A change in a sample of a large source that is not looked at is not seen.</p><p><strong>Left aside.</strong> A flag on each source that says whether it has a test part: it would be believed, not seen, and says nothing of a copy under another name. Hashing all bytes: minutes for files larger than memory. Guessing classes of unknown names: a wrong answer without a word. Numbers as labels for a model that has learnt words: only where the model file lists the names with <code>classes</code>.</p><p>A first row of numbers that count up may be a header or a sample. It is asked for (E534, <code>header on</code> or <code>off</code>), as both guesses are wrong without a word where they are wrong.</p><p><strong>When to revisit.</strong> When data sets come with names of classes of their own and several spellings.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/018-data-known-again.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _018DataKnownAgain = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _018DataKnownAgain as default
};
