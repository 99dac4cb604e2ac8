import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RepeatCore","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/RepeatCore.md","filePath":"api/@convlang/syntax/interfaces/RepeatCore.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/RepeatCore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / RepeatCore</p><h1 id="interface-repeatcore" tabindex="-1">Interface: RepeatCore <a class="header-anchor" href="#interface-repeatcore" aria-label="Permalink to &quot;Interface: RepeatCore&quot;">​</a></h1><p><code>repeat n index i { ... }</code>, or with <code>as</code> in place of <code>index</code>; inside, <code>i</code> counts from 0.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>body</strong>: <a href="./Pipeline"><code>Pipeline</code></a></p></blockquote><hr><h3 id="count" tabindex="-1">count <a class="header-anchor" href="#count" aria-label="Permalink to &quot;count&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>count</strong>: <a href="./../type-aliases/Expression"><code>Expression</code></a></p></blockquote><hr><h3 id="index" tabindex="-1">index <a class="header-anchor" href="#index" aria-label="Permalink to &quot;index&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>index</strong>: <a href="./Identifier"><code>Identifier</code></a> | <code>null</code></p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;repeat&quot;</code></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/RepeatCore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RepeatCore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RepeatCore as default
};
