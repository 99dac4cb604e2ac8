import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ScheduleMoment","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/ScheduleMoment.md","filePath":"api/@convlang/ops/interfaces/ScheduleMoment.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/ScheduleMoment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ScheduleMoment</p><h1 id="interface-schedulemoment" tabindex="-1">Interface: ScheduleMoment <a class="header-anchor" href="#interface-schedulemoment" aria-label="Permalink to &quot;Interface: ScheduleMoment&quot;">​</a></h1><p>What a schedule may look at.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="decayepochs" tabindex="-1">decayEpochs <a class="header-anchor" href="#decayepochs" aria-label="Permalink to &quot;decayEpochs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>decayEpochs</strong>: <code>number</code></p></blockquote><p>Epochs done behind the warm-up, a fraction inside an epoch; 0 while it lasts.</p><hr><h3 id="decaysteps" tabindex="-1">decaySteps <a class="header-anchor" href="#decaysteps" aria-label="Permalink to &quot;decaySteps&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>decaySteps</strong>: <code>object</code></p></blockquote><p>Steps done behind the warm-up, and how many the run takes there.</p><h4 id="all" tabindex="-1">all <a class="header-anchor" href="#all" aria-label="Permalink to &quot;all&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>all</strong>: <code>number</code></p></blockquote><h4 id="done" tabindex="-1">done <a class="header-anchor" href="#done" aria-label="Permalink to &quot;done&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>done</strong>: <code>number</code></p></blockquote><hr><h3 id="epochs" tabindex="-1">epochs <a class="header-anchor" href="#epochs" aria-label="Permalink to &quot;epochs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>epochs</strong>: <code>number</code></p></blockquote><p>Epochs done so far, a fraction inside an epoch.</p><hr><h3 id="share" tabindex="-1">share <a class="header-anchor" href="#share" aria-label="Permalink to &quot;share&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>share</strong>: <code>number</code></p></blockquote><p>Of the run behind its warm-up: 0 where that ends, 1 at the run&#39;s end, and from there on.</p><hr><h3 id="watched" tabindex="-1">watched <a class="header-anchor" href="#watched" aria-label="Permalink to &quot;watched&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>watched</strong>: readonly <code>number</code>[]</p></blockquote><p>The validation loss of each finished epoch, or the training loss where there is no validation.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/ScheduleMoment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ScheduleMoment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ScheduleMoment as default
};
