import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ForeignWords","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/ForeignWords.md","filePath":"api/@convlang/semantics/interfaces/ForeignWords.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/ForeignWords.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / ForeignWords</p><h1 id="interface-foreignwords" tabindex="-1">Interface: ForeignWords <a class="header-anchor" href="#interface-foreignwords" aria-label="Permalink to &quot;Interface: ForeignWords&quot;">​</a></h1><p>Words that people bring along, and what they are here.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layers</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./ForeignLayer"><code>ForeignLayer</code></a>&gt;&gt;</p></blockquote><p>Layers by their words, as they are written there.</p><hr><h3 id="names" tabindex="-1">names <a class="header-anchor" href="#names" aria-label="Permalink to &quot;names&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>names</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</p></blockquote><p>Slots or keys here, by the names of arguments there; <code>-</code> for one that nobody says here.</p><hr><h3 id="settings" tabindex="-1">settings <a class="header-anchor" href="#settings" aria-label="Permalink to &quot;settings&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>settings</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>null</code>&gt;&gt;</p></blockquote><p>Words of sections; <code>null</code> where nothing here does the same.</p><hr><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>values</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</p></blockquote><p>Values of arguments.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/ForeignWords.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ForeignWords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ForeignWords as default
};
