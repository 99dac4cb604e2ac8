import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: targetList()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/targetList.md","filePath":"api/@convlang/ops/functions/targetList.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/targetList.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / targetList</p><h1 id="function-targetlist" tabindex="-1">Function: targetList() <a class="header-anchor" href="#function-targetlist" aria-label="Permalink to &quot;Function: targetList()&quot;">​</a></h1><blockquote><p><strong>targetList</strong>(<code>__namedParameters</code>, <code>shape</code>): <code>string</code></p></blockquote><p>The kinds of labels that a loss takes, for messages.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/LossDefinition"><code>LossDefinition</code></a>, <code>&quot;targets&quot;</code>&gt;</p><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p><a href="./../../ir/type-aliases/Shape"><code>Shape</code></a></p><p>of the head, <code>[N, ...]</code>: maps are for those that give an image</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/targetList.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const targetList = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  targetList as default
};
