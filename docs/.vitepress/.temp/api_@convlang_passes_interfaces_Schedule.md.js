import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Schedule","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/interfaces/Schedule.md","filePath":"api/@convlang/passes/interfaces/Schedule.md"}');
const _sfc_main = { name: "api/@convlang/passes/interfaces/Schedule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / Schedule</p><h1 id="interface-schedule" tabindex="-1">Interface: Schedule <a class="header-anchor" href="#interface-schedule" aria-label="Permalink to &quot;Interface: Schedule&quot;">​</a></h1><p>What runs, and when: fixed before the run, and rewritten by passes such as <code>fuse</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="commitat" tabindex="-1">commitAt <a class="header-anchor" href="#commitat" aria-label="Permalink to &quot;commitAt&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>commitAt</strong>: <code>number</code></p></blockquote><p>How many steps come before the outputs are handed out; the rest are updates that may overwrite parameters.</p><hr><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>graph</strong>: <a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p></blockquote><hr><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>steps</strong>: readonly <a href="./../type-aliases/ScheduleStep"><code>ScheduleStep</code></a>[]</p></blockquote><p>In the order of the run. Each node of the graph is in one step.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/interfaces/Schedule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Schedule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Schedule as default
};
