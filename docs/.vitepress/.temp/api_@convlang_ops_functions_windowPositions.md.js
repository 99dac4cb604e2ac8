import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: windowPositions()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/windowPositions.md","filePath":"api/@convlang/ops/functions/windowPositions.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/windowPositions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / windowPositions</p><h1 id="function-windowpositions" tabindex="-1">Function: windowPositions() <a class="header-anchor" href="#function-windowpositions" aria-label="Permalink to &quot;Function: windowPositions()&quot;">​</a></h1><blockquote><p><strong>windowPositions</strong>(<code>axis</code>): <code>number</code></p></blockquote><p>The value of the formula, whole or not.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="axis" tabindex="-1">axis <a class="header-anchor" href="#axis" aria-label="Permalink to &quot;axis&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/WindowAxis"><code>WindowAxis</code></a>, <code>&quot;size&quot;</code> | <code>&quot;extent&quot;</code> | <code>&quot;padding&quot;</code> | <code>&quot;stride&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/windowPositions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const windowPositions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  windowPositions as default
};
