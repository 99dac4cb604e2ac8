import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: openSource()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/openSource.md","filePath":"api/@convlang/data/index/functions/openSource.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/openSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / openSource</p><h1 id="function-opensource" tabindex="-1">Function: openSource() <a class="header-anchor" href="#function-opensource" aria-label="Permalink to &quot;Function: openSource()&quot;">​</a></h1><blockquote><p><strong>openSource</strong>(<code>setting</code>, <code>options</code>): <code>Promise</code>&lt;<a href="./../interfaces/DataSource"><code>DataSource</code></a>&gt;</p></blockquote><p>Opens the source that a <code>data</code> section names. Its classes have the names that the model file lists, and its classes and columns are those that the model has learnt, where these are known.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="setting" tabindex="-1">setting <a class="header-anchor" href="#setting" aria-label="Permalink to &quot;setting&quot;">​</a></h3><p><a href="./../../../ops/interfaces/SourceSetting"><code>SourceSetting</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../type-aliases/OpenOptions"><code>OpenOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/DataSource"><code>DataSource</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E517 for an unknown kind, E518 or E519 for a wrong option, E520 for a missing path, E619 for one that is not read, E621 for images as they come without <code>decode</code>, E536 for a class that the model has not learnt, E537 for columns in an order that is not clear, E543 for names of another number of classes, and what the reader finds wrong with the data</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/openSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const openSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  openSource as default
};
