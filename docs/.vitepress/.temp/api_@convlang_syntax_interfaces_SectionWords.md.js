import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SectionWords","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/SectionWords.md","filePath":"api/@convlang/syntax/interfaces/SectionWords.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/SectionWords.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / SectionWords</p><h1 id="interface-sectionwords" tabindex="-1">Interface: SectionWords <a class="header-anchor" href="#interface-sectionwords" aria-label="Permalink to &quot;Interface: SectionWords&quot;">​</a></h1><p>The words of a section. Line breaks mean nothing, so keys alone divide it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="joints" tabindex="-1">joints <a class="header-anchor" href="#joints" aria-label="Permalink to &quot;joints&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>joints</strong>: readonly <code>string</code>[]</p></blockquote><p>Words that join values of a closed entry: <code>pad 28x28 to 32x32</code>.</p><hr><h3 id="keys" tabindex="-1">keys <a class="header-anchor" href="#keys" aria-label="Permalink to &quot;keys&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>keys</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./SectionKey"><code>SectionKey</code></a>&gt;&gt;</p></blockquote><p>The words that start an entry.</p><hr><h3 id="leads" tabindex="-1">leads <a class="header-anchor" href="#leads" aria-label="Permalink to &quot;leads&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>leads</strong>: readonly <code>string</code>[]</p></blockquote><p>Words behind which a key is a value: <code>keep best loss</code>.</p><hr><h3 id="units" tabindex="-1">units <a class="header-anchor" href="#units" aria-label="Permalink to &quot;units&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>units</strong>: readonly <code>string</code>[]</p></blockquote><p>Keys that are a unit behind a number: <code>warmup 5 epochs</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/SectionWords.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SectionWords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SectionWords as default
};
