import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Vocabulary","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/Vocabulary.md","filePath":"api/@convlang/ops/interfaces/Vocabulary.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/Vocabulary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / Vocabulary</p><h1 id="interface-vocabulary" tabindex="-1">Interface: Vocabulary <a class="header-anchor" href="#interface-vocabulary" aria-label="Permalink to &quot;Interface: Vocabulary&quot;">​</a></h1><p>The words that the sections of a file may name, each with its definition.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="augmentations" tabindex="-1">augmentations <a class="header-anchor" href="#augmentations" aria-label="Permalink to &quot;augmentations&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>augmentations</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./AugmentationDefinition"><code>AugmentationDefinition</code></a>&gt;&gt;</p></blockquote><hr><h3 id="imagesteps" tabindex="-1">imageSteps <a class="header-anchor" href="#imagesteps" aria-label="Permalink to &quot;imageSteps&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>imageSteps</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./ImageStepDefinition"><code>ImageStepDefinition</code></a>&gt;&gt;</p></blockquote><hr><h3 id="losses" tabindex="-1">losses <a class="header-anchor" href="#losses" aria-label="Permalink to &quot;losses&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>losses</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./LossDefinition"><code>LossDefinition</code></a>&gt;&gt;</p></blockquote><hr><h3 id="metrics" tabindex="-1">metrics <a class="header-anchor" href="#metrics" aria-label="Permalink to &quot;metrics&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>metrics</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./MetricDefinition"><code>MetricDefinition</code></a>&gt;&gt;</p></blockquote><hr><h3 id="optimizers" tabindex="-1">optimizers <a class="header-anchor" href="#optimizers" aria-label="Permalink to &quot;optimizers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>optimizers</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./OptimizerDefinition"><code>OptimizerDefinition</code></a>&gt;&gt;</p></blockquote><hr><h3 id="schedules" tabindex="-1">schedules <a class="header-anchor" href="#schedules" aria-label="Permalink to &quot;schedules&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>schedules</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./ScheduleDefinition"><code>ScheduleDefinition</code></a>&gt;&gt;</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/Vocabulary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Vocabulary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Vocabulary as default
};
