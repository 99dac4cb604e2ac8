import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"005 Keys of sections are reserved by section","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/005-section-keys.md","filePath":"decisions/005-section-keys.md"}');
const _sfc_main = { name: "decisions/005-section-keys.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_005-keys-of-sections-are-reserved-by-section" tabindex="-1">005 Keys of sections are reserved by section <a class="header-anchor" href="#_005-keys-of-sections-are-reserved-by-section" aria-label="Permalink to &quot;005 Keys of sections are reserved by section&quot;">​</a></h1><p><strong>Decision.</strong> Inside <code>train</code>, <code>data</code> and <code>expect</code> the known keys are reserved words of that section: a key begins a new setting wherever it stands, and cannot be a value there unless quoted, or where a metric must follow (<code>keep best loss</code>). Outside of sections they are ordinary names.</p><p><strong>Why.</strong> Line breaks mean nothing, also in a section: <code>epochs 60 batch 128 seed 2014</code> is three settings. Something must tell where one ends. Punctuation would be one more sign to forget in the part of the file that is edited most; the keys are few and known. The grammar still knows no layer names: the list of keys is data of the section, not of the grammar.</p><p><strong>Cost.</strong> A tap called <code>loss</code> or a source called <code>batch</code> needs another name, and the error says so. A word, an argument or an option of a plugin that is called as a key cannot be written; <code>checkPlugin</code> writes each and says so. A new key can collide with a name in an old file; keys are therefore added only with a version that says it.</p><p><strong>Options of a source.</strong> Which options a source has, only the source knows; it may come from a plugin. So behind a source a name with one value is an option, also if it is almost a key, or a key that cannot be meant with that value and has no line of its own (<code>source wave classes 2</code>). What is almost a key, with a value that the key takes, is warned about (W719).</p><p><strong>When to revisit.</strong> When plugins bring section keys of their own.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/005-section-keys.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _005SectionKeys = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _005SectionKeys as default
};
