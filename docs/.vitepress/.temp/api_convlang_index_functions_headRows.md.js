import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: headRows()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/headRows.md","filePath":"api/convlang/index/functions/headRows.md"}');
const _sfc_main = { name: "api/convlang/index/functions/headRows.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / headRows</p><h1 id="function-headrows" tabindex="-1">Function: headRows() <a class="header-anchor" href="#function-headrows" aria-label="Permalink to &quot;Function: headRows()&quot;">​</a></h1><blockquote><p><strong>headRows</strong>(<code>__namedParameters</code>): <a href="./../../../@convlang/ir/type-aliases/ValueId"><code>ValueId</code></a></p></blockquote><p>The head&#39;s numbers as a row for each sample, <code>[N, n]</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../../../@convlang/ops/interfaces/LossStep"><code>LossStep</code></a>&lt;<code>unknown</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../@convlang/ir/type-aliases/ValueId"><code>ValueId</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/headRows.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const headRows = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  headRows as default
};
