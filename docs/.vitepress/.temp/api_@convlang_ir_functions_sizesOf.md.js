import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sizesOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/functions/sizesOf.md","filePath":"api/@convlang/ir/functions/sizesOf.md"}');
const _sfc_main = { name: "api/@convlang/ir/functions/sizesOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / sizesOf</p><h1 id="function-sizesof" tabindex="-1">Function: sizesOf() <a class="header-anchor" href="#function-sizesof" aria-label="Permalink to &quot;Function: sizesOf()&quot;">​</a></h1><blockquote><p><strong>sizesOf</strong>(<code>graph</code>, <code>value</code>): readonly <code>number</code>[]</p></blockquote><p>Sizes of a value without the batch: <code>[h, w, c]</code>, or <code>[n]</code>; empty where there is no value.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../interfaces/Graph"><code>Graph</code></a></p><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><a href="./../type-aliases/ValueId"><code>ValueId</code></a> | <code>undefined</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>number</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/functions/sizesOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sizesOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sizesOf as default
};
