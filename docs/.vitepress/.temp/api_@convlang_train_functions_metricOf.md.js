import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: metricOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/metricOf.md","filePath":"api/@convlang/train/functions/metricOf.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/metricOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / metricOf</p><h1 id="function-metricof" tabindex="-1">Function: metricOf() <a class="header-anchor" href="#function-metricof" aria-label="Permalink to &quot;Function: metricOf()&quot;">​</a></h1><blockquote><p><strong>metricOf</strong>(<code>scores</code>, <code>word</code>): <code>number</code> | <code>null</code></p></blockquote><p>What a metric came to, by its word; <code>null</code> where the labels are nothing for it, and for one that was not counted.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="scores" tabindex="-1">scores <a class="header-anchor" href="#scores" aria-label="Permalink to &quot;scores&quot;">​</a></h3><p><code>Partial</code>&lt;<a href="./../interfaces/HeadScores"><code>HeadScores</code></a>&gt;</p><h3 id="word" tabindex="-1">word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;word&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/metricOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const metricOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  metricOf as default
};
