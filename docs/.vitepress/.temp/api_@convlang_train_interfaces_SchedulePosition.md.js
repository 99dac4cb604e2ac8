import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SchedulePosition","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/SchedulePosition.md","filePath":"api/@convlang/train/interfaces/SchedulePosition.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/SchedulePosition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / SchedulePosition</p><h1 id="interface-scheduleposition" tabindex="-1">Interface: SchedulePosition <a class="header-anchor" href="#interface-scheduleposition" aria-label="Permalink to &quot;Interface: SchedulePosition&quot;">​</a></h1><p>What a schedule may look at.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="epochs" tabindex="-1">epochs <a class="header-anchor" href="#epochs" aria-label="Permalink to &quot;epochs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>epochs</strong>: <code>number</code></p></blockquote><p>Epochs that the run was asked for.</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>step</strong>: <code>number</code></p></blockquote><p>Steps done so far: 0 at the first step.</p><hr><h3 id="stepsperepoch" tabindex="-1">stepsPerEpoch <a class="header-anchor" href="#stepsperepoch" aria-label="Permalink to &quot;stepsPerEpoch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stepsPerEpoch</strong>: <code>number</code></p></blockquote><p>Steps that one epoch takes.</p><hr><h3 id="watched" tabindex="-1">watched <a class="header-anchor" href="#watched" aria-label="Permalink to &quot;watched&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>watched</strong>: readonly <code>number</code>[]</p></blockquote><p>What <code>plateau</code> watches, one number for each finished epoch; lower is better.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/SchedulePosition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchedulePosition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchedulePosition as default
};
