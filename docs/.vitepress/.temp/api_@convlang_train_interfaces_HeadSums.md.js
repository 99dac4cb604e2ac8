import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HeadSums","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/HeadSums.md","filePath":"api/@convlang/train/interfaces/HeadSums.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/HeadSums.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / HeadSums</p><h1 id="interface-headsums" tabindex="-1">Interface: HeadSums <a class="header-anchor" href="#interface-headsums" aria-label="Permalink to &quot;Interface: HeadSums&quot;">​</a></h1><p>What metrics have added up for the heads of a model.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./EpochSums"><code>EpochSums</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="metrics" tabindex="-1">metrics <a class="header-anchor" href="#metrics" aria-label="Permalink to &quot;metrics&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>metrics</strong>: <a href="./../type-aliases/MetricSums"><code>MetricSums</code></a></p></blockquote><p>Of the main head.</p><hr><h3 id="taps" tabindex="-1">taps? <a class="header-anchor" href="#taps" aria-label="Permalink to &quot;taps?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>taps?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, readonly <code>number</code>[]&gt;&gt;&gt;&gt;</p></blockquote><p>Of the taps that have losses, by name; only there when there are such.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/HeadSums.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HeadSums = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HeadSums as default
};
