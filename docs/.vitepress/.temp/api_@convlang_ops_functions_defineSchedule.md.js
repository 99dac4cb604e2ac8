import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: defineSchedule()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/defineSchedule.md","filePath":"api/@convlang/ops/functions/defineSchedule.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/defineSchedule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / defineSchedule</p><h1 id="function-defineschedule" tabindex="-1">Function: defineSchedule() <a class="header-anchor" href="#function-defineschedule" aria-label="Permalink to &quot;Function: defineSchedule()&quot;">​</a></h1><blockquote><p><strong>defineSchedule</strong>&lt;<code>A</code>&gt;(<code>definition</code>): <a href="./../interfaces/ScheduleDefinition"><code>ScheduleDefinition</code></a>&lt;<code>A</code>&gt;</p></blockquote><p>Keeps the literal types of a schedule.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/SettingArgument"><code>SettingArgument</code></a>&gt;&gt;</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="definition" tabindex="-1">definition <a class="header-anchor" href="#definition" aria-label="Permalink to &quot;definition&quot;">​</a></h3><p><a href="./../interfaces/ScheduleDefinition"><code>ScheduleDefinition</code></a>&lt;<code>A</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ScheduleDefinition"><code>ScheduleDefinition</code></a>&lt;<code>A</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/defineSchedule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const defineSchedule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  defineSchedule as default
};
