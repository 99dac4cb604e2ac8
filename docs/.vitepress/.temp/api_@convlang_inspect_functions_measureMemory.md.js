import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: measureMemory()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/measureMemory.md","filePath":"api/@convlang/inspect/functions/measureMemory.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/measureMemory.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / measureMemory</p><h1 id="function-measurememory" tabindex="-1">Function: measureMemory() <a class="header-anchor" href="#function-measurememory" aria-label="Permalink to &quot;Function: measureMemory()&quot;">​</a></h1><blockquote><p><strong>measureMemory</strong>(<code>graph</code>, <code>settings</code>, <code>options?</code>): <a href="./../interfaces/ModelMemory"><code>ModelMemory</code></a></p></blockquote><p>Plans the memory of a model&#39;s runs as its file sets them up. Labels are taken to be what its losses take, classes if they can; nothing is allocated.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="settings" tabindex="-1">settings <a class="header-anchor" href="#settings" aria-label="Permalink to &quot;settings&quot;">​</a></h3><p><a href="./../../ops/interfaces/Settings"><code>Settings</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../../passes/interfaces/PassOps"><code>PassOps</code></a> = <code>{}</code></p><p>ops, rules and words for a model with parts of plugins; default the core&#39;s</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ModelMemory"><code>ModelMemory</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/measureMemory.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const measureMemory = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  measureMemory as default
};
