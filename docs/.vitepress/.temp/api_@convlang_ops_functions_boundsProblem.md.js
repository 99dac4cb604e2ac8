import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: boundsProblem()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/boundsProblem.md","filePath":"api/@convlang/ops/functions/boundsProblem.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/boundsProblem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / boundsProblem</p><h1 id="function-boundsproblem" tabindex="-1">Function: boundsProblem() <a class="header-anchor" href="#function-boundsproblem" aria-label="Permalink to &quot;Function: boundsProblem()&quot;">​</a></h1><blockquote><p><strong>boundsProblem</strong>(<code>value</code>, <code>bounds</code>): <code>string</code> | <code>null</code></p></blockquote><p>What a number should be instead: <code>a whole number</code>, or its range; <code>null</code> for one that is within its bounds.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>number</code></p><h3 id="bounds" tabindex="-1">bounds <a class="header-anchor" href="#bounds" aria-label="Permalink to &quot;bounds&quot;">​</a></h3><p><a href="./../interfaces/Bounds"><code>Bounds</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/boundsProblem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const boundsProblem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  boundsProblem as default
};
