import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"021 check --as compares the same words: what the file says is carried over, what it leaves out is not","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/021-the-same-words.md","filePath":"decisions/021-the-same-words.md"}');
const _sfc_main = { name: "decisions/021-the-same-words.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_021-check-as-compares-the-same-words-what-the-file-says-is-carried-over-what-it-leaves-out-is-not" tabindex="-1">021 <code>check --as</code> compares the same words: what the file says is carried over, what it leaves out is not <a class="header-anchor" href="#_021-check-as-compares-the-same-words-what-the-file-says-is-carried-over-what-it-leaves-out-is-not" aria-label="Permalink to &quot;021 \`check --as\` compares the same words: what the file says is carried over, what it leaves out is not&quot;">​</a></h1><p><strong>Decision.</strong> A port is taken to say what the file says, and to leave out what the file leaves out. So this language&#39;s defaults meet the framework&#39;s, and a value in the file is compared only where the framework counts it in other terms or cannot be told. Differences are of three kinds: <code>results</code> (the exit code becomes 1), <code>weights</code> and <code>training</code> (told, no exit code). Each framework has one table, in its folder of <code>@convlang/frameworks</code>, with a row for every word of the core that it knows and, by the row&#39;s type, every argument that has a default; a test holds that no word is left out. <code>tensorflow</code> means the layers of Keras 3, and <code>tf.nn</code> where Keras has none.</p><p><strong>Why.</strong> <code>leaky 0.2</code> in the file is <code>nn.LeakyReLU(0.2)</code> in anybody&#39;s port; <code>leaky</code> alone is where 0.1 silently becomes 0.01. Kernels start otherwise in every framework and in nearly every network, and a vector from an image has another order wherever channels come first: as errors they would make the exit code say nothing.</p><p><strong>Cost.</strong> Who changes <code>momentum 0.01</code> into Keras by letter gets the share of the old in place of the new; the report compares the meaning and is silent where the meaning is Keras&#39;s default. Frameworks change their defaults; the tables name the versions they were read from.</p><p><strong>Left aside.</strong> Losses, optimisers and data: they are no layers, and a port of them is another question. Darknet: it has no words of its own that people port to by hand.</p><p><strong>When to revisit.</strong> When a framework changes a default, or a fourth is asked for.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/021-the-same-words.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _021TheSameWords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _021TheSameWords as default
};
