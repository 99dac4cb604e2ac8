import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SourceLookup","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/type-aliases/SourceLookup.md","filePath":"api/@convlang/diagnostics/type-aliases/SourceLookup.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/type-aliases/SourceLookup.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / SourceLookup</p><h1 id="type-alias-sourcelookup" tabindex="-1">Type Alias: SourceLookup <a class="header-anchor" href="#type-alias-sourcelookup" aria-label="Permalink to &quot;Type Alias: SourceLookup&quot;">​</a></h1><blockquote><p><strong>SourceLookup</strong> = (<code>file</code>) =&gt; <code>string</code> | <code>undefined</code></p></blockquote><p>Gives the text of a file by the name that spans carry, or <code>undefined</code> when it is not at hand.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/type-aliases/SourceLookup.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SourceLookup = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SourceLookup as default
};
