import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: readState()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/readState.md","filePath":"api/@convlang/backend/functions/readState.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/readState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / readState</p><h1 id="function-readstate" tabindex="-1">Function: readState() <a class="header-anchor" href="#function-readstate" aria-label="Permalink to &quot;Function: readState()&quot;">​</a></h1><blockquote><p><strong>readState</strong>(<code>state</code>, <code>graph</code>): <code>Promise</code>&lt;<code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<a href="./../../tensor/type-aliases/DType"><code>DType</code></a>&gt;&gt;&gt;&gt;</p></blockquote><p>Copies the numbers of a graph&#39;s parameters back from a device: as they are after the calls over the state that were made before.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/DeviceState"><code>DeviceState</code></a></p><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<a href="./../../tensor/type-aliases/DType"><code>DType</code></a>&gt;&gt;&gt;&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/readState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readState as default
};
