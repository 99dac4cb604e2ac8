import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ScheduleStep","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/type-aliases/ScheduleStep.md","filePath":"api/@convlang/passes/type-aliases/ScheduleStep.md"}');
const _sfc_main = { name: "api/@convlang/passes/type-aliases/ScheduleStep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / ScheduleStep</p><h1 id="type-alias-schedulestep" tabindex="-1">Type Alias: ScheduleStep <a class="header-anchor" href="#type-alias-schedulestep" aria-label="Permalink to &quot;Type Alias: ScheduleStep&quot;">​</a></h1><blockquote><p><strong>ScheduleStep</strong> = readonly [<a href="./../../ir/interfaces/Node"><code>Node</code></a>, <code>...Node[]</code>]</p></blockquote><p>Nodes that may run as one. The first makes a value; each of the others, its epilogues, is applied to the value of the node before it, number by number. An engine may apply them while a number is still in a register, or one after the other. The last may pool, which is computed row by row as the rows under its windows are there; see <a href="./../functions/passingValues">passingValues</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/type-aliases/ScheduleStep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ScheduleStep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ScheduleStep as default
};
