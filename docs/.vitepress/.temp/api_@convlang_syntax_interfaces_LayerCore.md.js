import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerCore","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/LayerCore.md","filePath":"api/@convlang/syntax/interfaces/LayerCore.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/LayerCore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / LayerCore</p><h1 id="interface-layercore" tabindex="-1">Interface: LayerCore <a class="header-anchor" href="#interface-layercore" aria-label="Permalink to &quot;Interface: LayerCore&quot;">​</a></h1><p>A layer: its word and what follows, uninterpreted. The op registry says what the atoms mean.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="atoms" tabindex="-1">atoms <a class="header-anchor" href="#atoms" aria-label="Permalink to &quot;atoms&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>atoms</strong>: readonly <a href="./../type-aliases/Atom"><code>Atom</code></a>[]</p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;layer&quot;</code></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><hr><h3 id="word" tabindex="-1">word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;word&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>word</strong>: <a href="./Identifier"><code>Identifier</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/LayerCore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerCore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerCore as default
};
