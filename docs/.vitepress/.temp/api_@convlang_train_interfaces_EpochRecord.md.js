import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EpochRecord","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/EpochRecord.md","filePath":"api/@convlang/train/interfaces/EpochRecord.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/EpochRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / EpochRecord</p><h1 id="interface-epochrecord" tabindex="-1">Interface: EpochRecord <a class="header-anchor" href="#interface-epochrecord" aria-label="Permalink to &quot;Interface: EpochRecord&quot;">​</a></h1><p>What one finished epoch came to.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="epoch" tabindex="-1">epoch <a class="header-anchor" href="#epoch" aria-label="Permalink to &quot;epoch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>epoch</strong>: <code>number</code></p></blockquote><p>From 1.</p><hr><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rate</strong>: <code>number</code></p></blockquote><p>Learning rate of its last step.</p><hr><h3 id="train" tabindex="-1">train <a class="header-anchor" href="#train" aria-label="Permalink to &quot;train&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>train</strong>: <a href="./Scores"><code>Scores</code></a></p></blockquote><p>Means over the epoch&#39;s batches, each at the weights of its own step.</p><hr><h3 id="validation" tabindex="-1">validation <a class="header-anchor" href="#validation" aria-label="Permalink to &quot;validation&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>validation</strong>: <a href="./Scores"><code>Scores</code></a> | <code>null</code></p></blockquote><p>After the epoch, on the validation samples; <code>null</code> without any.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/EpochRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EpochRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EpochRecord as default
};
