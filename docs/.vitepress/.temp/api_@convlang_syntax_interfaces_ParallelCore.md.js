import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ParallelCore","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/ParallelCore.md","filePath":"api/@convlang/syntax/interfaces/ParallelCore.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/ParallelCore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / ParallelCore</p><h1 id="interface-parallelcore" tabindex="-1">Interface: ParallelCore <a class="header-anchor" href="#interface-parallelcore" aria-label="Permalink to &quot;Interface: ParallelCore&quot;">​</a></h1><p><code>parallel concat { - ... - ... }</code>; <code>merge</code> names how the branches come together.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="branches" tabindex="-1">branches <a class="header-anchor" href="#branches" aria-label="Permalink to &quot;branches&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>branches</strong>: readonly <a href="./Pipeline"><code>Pipeline</code></a>[]</p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;parallel&quot;</code></p></blockquote><hr><h3 id="merge" tabindex="-1">merge <a class="header-anchor" href="#merge" aria-label="Permalink to &quot;merge&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>merge</strong>: <a href="./Identifier"><code>Identifier</code></a></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/ParallelCore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ParallelCore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ParallelCore as default
};
