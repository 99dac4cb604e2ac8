import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: hostCapabilities()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/hostCapabilities.md","filePath":"api/@convlang/backend/functions/hostCapabilities.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/hostCapabilities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / hostCapabilities</p><h1 id="function-hostcapabilities" tabindex="-1">Function: hostCapabilities() <a class="header-anchor" href="#function-hostcapabilities" aria-label="Permalink to &quot;Function: hostCapabilities()&quot;">​</a></h1><blockquote><p><strong>hostCapabilities</strong>(<code>table</code>, <code>batchGroup?</code>): <a href="./../interfaces/Capabilities"><code>Capabilities</code></a></p></blockquote><p>What is computed in the program&#39;s memory can do: the ops of a table, in the dtypes of the core.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="table" tabindex="-1">table <a class="header-anchor" href="#table" aria-label="Permalink to &quot;table&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</p><h3 id="batchgroup" tabindex="-1">batchGroup? <a class="header-anchor" href="#batchgroup" aria-label="Permalink to &quot;batchGroup?&quot;">​</a></h3><p><code>number</code> = <code>COMMON_BATCH_GROUP</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Capabilities"><code>Capabilities</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/hostCapabilities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hostCapabilities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hostCapabilities as default
};
