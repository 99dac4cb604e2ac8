import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: learningRate()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/learningRate.md","filePath":"api/@convlang/train/functions/learningRate.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/learningRate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / learningRate</p><h1 id="function-learningrate" tabindex="-1">Function: learningRate() <a class="header-anchor" href="#function-learningrate" aria-label="Permalink to &quot;Function: learningRate()&quot;">​</a></h1><blockquote><p><strong>learningRate</strong>(<code>setting</code>, <code>rate</code>, <code>position</code>, <code>schedules?</code>): <code>number</code></p></blockquote><p>The learning rate of the next step: a pure function of the position, so a resumed run has the same rates. While the warm-up of <code>w</code> epochs lasts, it is <code>rate * (step + 1) / (w * stepsPerEpoch)</code>, a line that ends at <code>rate</code> (Goyal et al., &quot;Accurate, large minibatch SGD&quot;, 2017, section 2.2); then the rate times the schedule&#39;s factor.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="setting" tabindex="-1">setting <a class="header-anchor" href="#setting" aria-label="Permalink to &quot;setting&quot;">​</a></h3><p><a href="./../../ops/interfaces/ScheduleSetting"><code>ScheduleSetting</code></a></p><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><p><code>number</code></p><p>the optimiser&#39;s rate, the one that <code>lr</code> gives</p><h3 id="position" tabindex="-1">position <a class="header-anchor" href="#position" aria-label="Permalink to &quot;position&quot;">​</a></h3><p><a href="./../interfaces/SchedulePosition"><code>SchedulePosition</code></a></p><h3 id="schedules" tabindex="-1">schedules? <a class="header-anchor" href="#schedules" aria-label="Permalink to &quot;schedules?&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/interfaces/ScheduleDefinition"><code>ScheduleDefinition</code></a>&lt;<code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/type-aliases/SettingArgument"><code>SettingArgument</code></a>&gt;&gt;&gt;&gt;&gt; = <code>coreSchedules</code></p><p>what the schedule&#39;s word may be; default the core&#39;s</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/learningRate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const learningRate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  learningRate as default
};
