import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"033 One schema for the words of sections","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/033-words-of-sections.md","filePath":"decisions/033-words-of-sections.md"}');
const _sfc_main = { name: "decisions/033-words-of-sections.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_033-one-schema-for-the-words-of-sections" tabindex="-1">033 One schema for the words of sections <a class="header-anchor" href="#_033-one-schema-for-the-words-of-sections" aria-label="Permalink to &quot;033 One schema for the words of sections&quot;">​</a></h1><p><strong>Decision.</strong> Losses, optimisers, schedules, metrics, steps of preprocessing and augmentations are definitions in <code>packages/ops</code>, joined as a <code>Vocabulary</code>, beside the types of the settings that data, passes, semantics and train share. A word takes arguments of a schema: a number, several, a switch, one of some words, or a size; as a pair in any order (<code>momentum 0.9</code>), as a phrase at its place (<code>by 0.1</code>) or as a bare value. One reader (<code>read-key.ts</code>, which since <a href="./038-keys-of-sections">038</a> reads the keys of sections too) reads them all, so a misspelt word or a value out of its range is the same error with the same fix whoever brings the word. Messages, the page of words and <code>compare</code>&#39;s minimal model print them from the schema.</p><p>A setting is plain data, <code>{ kind, ...values }</code>; whoever uses one looks its word up in a vocabulary, by default the core&#39;s. The types are open (<code>kind: string</code>), because a plugin&#39;s words are as good as the core&#39;s: what a value is, its definition says.</p><p>A loss says which labels it takes (<code>targets</code>) and how it reads a head (<code>reads</code>: logits, margins or values); the warnings about endings, the threshold of a yes-or-no head, E612 and what <code>predict</code> shows follow from that, not from the loss&#39;s name. A metric adds up plain numbers over samples, so that batches and checkpoints can hold them, and says which of two values is better and whether it is a share, so that <code>keep</code>, <code>stop</code> and what the command prints name no metric.</p><p>A step of preprocessing of a plugin is written <code>preprocess WORD</code>: files are divided into entries without knowing any plugin, and a bare word would be taken for a source.</p><p><strong>Why.</strong> The unions stood twice, with a form as a sentence for each, and no plugin could add to them.</p><p><strong>Not done.</strong> A metric takes no arguments: the names in <code>metrics</code> count for the fingerprint of a run as they are. An augmentation sees one image, so what mixes two images and their labels needs another form.</p><p><strong>Cost.</strong> TypeScript does not check a setting that a program writes by hand against its definition; <code>completeValues</code> does when it is used.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/033-words-of-sections.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _033WordsOfSections = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _033WordsOfSections as default
};
