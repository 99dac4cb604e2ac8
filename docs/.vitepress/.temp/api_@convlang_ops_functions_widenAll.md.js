import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: widenAll()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/widenAll.md","filePath":"api/@convlang/ops/functions/widenAll.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/widenAll.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / widenAll</p><h1 id="function-widenall" tabindex="-1">Function: widenAll() <a class="header-anchor" href="#function-widenall" aria-label="Permalink to &quot;Function: widenAll()&quot;">​</a></h1><blockquote><p><strong>widenAll</strong>(<code>tensors</code>): <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/RefTensor"><code>RefTensor</code></a>&gt;&gt;</p></blockquote><p><a href="./widen">widen</a> for tensors by name.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="tensors" tabindex="-1">tensors <a class="header-anchor" href="#tensors" aria-label="Permalink to &quot;tensors&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>Pick</code>&lt;<a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>, <code>&quot;shape&quot;</code> | <code>&quot;data&quot;</code>&gt;&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/RefTensor"><code>RefTensor</code></a>&gt;&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/widenAll.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const widenAll = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  widenAll as default
};
