import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SchedulePass","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/type-aliases/SchedulePass.md","filePath":"api/@convlang/passes/type-aliases/SchedulePass.md"}');
const _sfc_main = { name: "api/@convlang/passes/type-aliases/SchedulePass.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / SchedulePass</p><h1 id="type-alias-schedulepass" tabindex="-1">Type Alias: SchedulePass <a class="header-anchor" href="#type-alias-schedulepass" aria-label="Permalink to &quot;Type Alias: SchedulePass&quot;">​</a></h1><blockquote><p><strong>SchedulePass</strong> = (<code>schedule</code>, <code>ops</code>) =&gt; <a href="./../interfaces/Schedule"><code>Schedule</code></a></p></blockquote><p>A pass over schedules. It moves and joins nodes, and leaves the graph as it is.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="schedule" tabindex="-1">schedule <a class="header-anchor" href="#schedule" aria-label="Permalink to &quot;schedule&quot;">​</a></h3><p><a href="./../interfaces/Schedule"><code>Schedule</code></a></p><h3 id="ops" tabindex="-1">ops <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops&quot;">​</a></h3><p><a href="./TraitTable"><code>TraitTable</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Schedule"><code>Schedule</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/type-aliases/SchedulePass.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchedulePass = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchedulePass as default
};
