import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NameSymbol","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/NameSymbol.md","filePath":"api/@convlang/semantics/interfaces/NameSymbol.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/NameSymbol.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / NameSymbol</p><h1 id="interface-namesymbol" tabindex="-1">Interface: NameSymbol <a class="header-anchor" href="#interface-namesymbol" aria-label="Permalink to &quot;Interface: NameSymbol&quot;">​</a></h1><p>A name that a file or one that it uses defines, with all its places in the file.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="definition" tabindex="-1">definition <a class="header-anchor" href="#definition" aria-label="Permalink to &quot;definition&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>definition</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><p>Where it is defined; in the file that is used for what comes from there.</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <a href="./../type-aliases/SymbolKind"><code>SymbolKind</code></a></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="references" tabindex="-1">references <a class="header-anchor" href="#references" aria-label="Permalink to &quot;references&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>references</strong>: readonly <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a>[]</p></blockquote><p>Where the file speaks of it, in the order of the text; without the definition.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/NameSymbol.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NameSymbol = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NameSymbol as default
};
