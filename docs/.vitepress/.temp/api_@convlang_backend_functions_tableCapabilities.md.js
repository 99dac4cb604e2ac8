import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: tableCapabilities()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/tableCapabilities.md","filePath":"api/@convlang/backend/functions/tableCapabilities.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/tableCapabilities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / tableCapabilities</p><h1 id="function-tablecapabilities" tabindex="-1">Function: tableCapabilities() <a class="header-anchor" href="#function-tablecapabilities" aria-label="Permalink to &quot;Function: tableCapabilities()&quot;">​</a></h1><blockquote><p><strong>tableCapabilities</strong>&lt;<code>H</code>&gt;(<code>table</code>): <a href="./../interfaces/Capabilities"><code>Capabilities</code></a></p></blockquote><p>What a table of kernels can do.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="h" tabindex="-1">H <a class="header-anchor" href="#h" aria-label="Permalink to &quot;H&quot;">​</a></h3><p><code>H</code> <em>extends</em> <code>object</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="table" tabindex="-1">table <a class="header-anchor" href="#table" aria-label="Permalink to &quot;table&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/TableBackend"><code>TableBackend</code></a>&lt;<code>H</code>&gt;, <code>&quot;kernels&quot;</code> | <code>&quot;limits&quot;</code> | <code>&quot;dtypes&quot;</code> | <code>&quot;maxTensorBytes&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Capabilities"><code>Capabilities</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/tableCapabilities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tableCapabilities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tableCapabilities as default
};
