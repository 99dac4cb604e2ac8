import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RunPosition","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/RunPosition.md","filePath":"api/@convlang/train/interfaces/RunPosition.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/RunPosition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / RunPosition</p><h1 id="interface-runposition" tabindex="-1">Interface: RunPosition <a class="header-anchor" href="#interface-runposition" aria-label="Permalink to &quot;Interface: RunPosition&quot;">​</a></h1><p>Where a run stands: with the numbers on the device, all that the rest of the run depends on. Plain JSON, replaced after each step, never changed.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>batch</strong>: <code>number</code></p></blockquote><p>Batches done of the epoch under way.</p><hr><h3 id="epoch" tabindex="-1">epoch <a class="header-anchor" href="#epoch" aria-label="Permalink to &quot;epoch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>epoch</strong>: <code>number</code></p></blockquote><p>Epochs that are finished.</p><hr><h3 id="history" tabindex="-1">history <a class="header-anchor" href="#history" aria-label="Permalink to &quot;history&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>history</strong>: readonly <a href="./EpochRecord"><code>EpochRecord</code></a>[]</p></blockquote><p>One record for each finished epoch.</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>step</strong>: <code>number</code></p></blockquote><p>Steps done in all.</p><hr><h3 id="sums" tabindex="-1">sums <a class="header-anchor" href="#sums" aria-label="Permalink to &quot;sums&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sums</strong>: <a href="./EpochSums"><code>EpochSums</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/RunPosition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunPosition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunPosition as default
};
