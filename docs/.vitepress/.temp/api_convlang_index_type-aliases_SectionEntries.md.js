import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SectionEntries","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/SectionEntries.md","filePath":"api/convlang/index/type-aliases/SectionEntries.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/SectionEntries.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / SectionEntries</p><h1 id="type-alias-sectionentries" tabindex="-1">Type Alias: SectionEntries <a class="header-anchor" href="#type-alias-sectionentries" aria-label="Permalink to &quot;Type Alias: SectionEntries&quot;">​</a></h1><blockquote><p><strong>SectionEntries</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>number</code> | readonly (<code>string</code> | <code>number</code>)[]&gt;&gt;</p></blockquote><p>The entries of a section, by key. A value is written as the file would have it after the key: <code>&#39;adam lr 0.001&#39;</code>, <code>10</code>, <code>&#39;split 10%&#39;</code>; several for a key that may stand more than once, such as <code>loss</code> with taps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/SectionEntries.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SectionEntries = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SectionEntries as default
};
