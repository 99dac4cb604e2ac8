import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: runNeed()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/runNeed.md","filePath":"api/@convlang/backend/functions/runNeed.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/runNeed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / runNeed</p><h1 id="function-runneed" tabindex="-1">Function: runNeed() <a class="header-anchor" href="#function-runneed" aria-label="Permalink to &quot;Function: runNeed()&quot;">​</a></h1><blockquote><p><strong>runNeed</strong>(<code>name</code>, <code>batch</code>, <code>bytes</code>): <a href="./../../diagnostics/interfaces/MemoryNeed"><code>MemoryNeed</code></a></p></blockquote><p>What is about to be allocated for runs of a graph on some samples.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><p><code>number</code></p><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../diagnostics/interfaces/MemoryNeed"><code>MemoryNeed</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/runNeed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const runNeed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  runNeed as default
};
