import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createTableBackend()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/createTableBackend.md","filePath":"api/@convlang/backend/functions/createTableBackend.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/createTableBackend.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / createTableBackend</p><h1 id="function-createtablebackend" tabindex="-1">Function: createTableBackend() <a class="header-anchor" href="#function-createtablebackend" aria-label="Permalink to &quot;Function: createTableBackend()&quot;">​</a></h1><blockquote><p><strong>createTableBackend</strong>&lt;<code>H</code>&gt;(<code>table</code>): <a href="./../interfaces/Backend"><code>Backend</code></a></p></blockquote><p>Makes a backend of a table of kernels and a device. The runtime walks the planned graph, frees each value after its last reader, keeps parameters on the device, runs what must see the outputs before it is applied, and lowers what the table lacks.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="h" tabindex="-1">H <a class="header-anchor" href="#h" aria-label="Permalink to &quot;H&quot;">​</a></h3><p><code>H</code> <em>extends</em> <code>object</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="table" tabindex="-1">table <a class="header-anchor" href="#table" aria-label="Permalink to &quot;table&quot;">​</a></h3><p><a href="./../interfaces/TableBackend"><code>TableBackend</code></a>&lt;<code>H</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Backend"><code>Backend</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/createTableBackend.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createTableBackend = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createTableBackend as default
};
