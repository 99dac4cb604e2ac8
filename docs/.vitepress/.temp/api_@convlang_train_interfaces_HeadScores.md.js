import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HeadScores","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/HeadScores.md","filePath":"api/@convlang/train/interfaces/HeadScores.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/HeadScores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / HeadScores</p><h1 id="interface-headscores" tabindex="-1">Interface: HeadScores <a class="header-anchor" href="#interface-headscores" aria-label="Permalink to &quot;Interface: HeadScores&quot;">​</a></h1><p>Shares and further metrics of one head. Shares are <code>null</code> where its targets are values, not classes.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./Scores"><code>Scores</code></a></li><li><a href="./HeadMetrics"><code>HeadMetrics</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="accuracy" tabindex="-1">accuracy <a class="header-anchor" href="#accuracy" aria-label="Permalink to &quot;accuracy&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>accuracy</strong>: <code>number</code> | <code>null</code></p></blockquote><p>Share of samples whose class is named first, from 0 to 1.</p><hr><h3 id="metrics" tabindex="-1">metrics? <a class="header-anchor" href="#metrics" aria-label="Permalink to &quot;metrics?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>metrics?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>number</code> | <code>null</code>&gt;&gt;</p></blockquote><p>Further metrics that the file asks for, by their words; <code>null</code> where the labels are nothing for them.</p><hr><h3 id="top5" tabindex="-1">top5 <a class="header-anchor" href="#top5" aria-label="Permalink to &quot;top5&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>top5</strong>: <code>number</code> | <code>null</code></p></blockquote><p>Share of samples whose class is among the first five.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/HeadScores.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HeadScores = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HeadScores as default
};
