import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: estimateMemory()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/estimateMemory.md","filePath":"api/@convlang/semantics/functions/estimateMemory.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/estimateMemory.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / estimateMemory</p><h1 id="function-estimatememory" tabindex="-1">Function: estimateMemory() <a class="header-anchor" href="#function-estimatememory" aria-label="Permalink to &quot;Function: estimateMemory()&quot;">​</a></h1><blockquote><p><strong>estimateMemory</strong>(<code>graph</code>): <a href="./../interfaces/MemoryEstimate"><code>MemoryEstimate</code></a></p></blockquote><p>What the model needs for one sample in 32-bit numbers, each activation freed after its last use. Nothing is allocated.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/MemoryEstimate"><code>MemoryEstimate</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/estimateMemory.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const estimateMemory = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  estimateMemory as default
};
