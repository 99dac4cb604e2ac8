import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: widen()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/widen.md","filePath":"api/@convlang/ops/functions/widen.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/widen.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / widen</p><h1 id="function-widen" tabindex="-1">Function: widen() <a class="header-anchor" href="#function-widen" aria-label="Permalink to &quot;Function: widen()&quot;">​</a></h1><blockquote><p><strong>widen</strong>(<code>__namedParameters</code>): <a href="./../interfaces/RefTensor"><code>RefTensor</code></a></p></blockquote><p>The same numbers in float64, for references and the interpreter.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>, <code>&quot;shape&quot;</code> | <code>&quot;data&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RefTensor"><code>RefTensor</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/widen.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const widen = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  widen as default
};
