import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: labelRank()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/labelRank.md","filePath":"api/@convlang/ops/functions/labelRank.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/labelRank.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / labelRank</p><h1 id="function-labelrank" tabindex="-1">Function: labelRank() <a class="header-anchor" href="#function-labelrank" aria-label="Permalink to &quot;Function: labelRank()&quot;">​</a></h1><blockquote><p><strong>labelRank</strong>(<code>sample</code>): <code>number</code></p></blockquote><p>Classes placed before the right one: higher scores, and equal ones of lower number. NaN is never right.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="sample" tabindex="-1">sample <a class="header-anchor" href="#sample" aria-label="Permalink to &quot;sample&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/ScoredSample"><code>ScoredSample</code></a>, <code>&quot;scores&quot;</code> | <code>&quot;first&quot;</code> | <code>&quot;columns&quot;</code> | <code>&quot;threshold&quot;</code> | <code>&quot;label&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/labelRank.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const labelRank = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  labelRank as default
};
