import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: shapeAttr()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/shapeAttr.md","filePath":"api/@convlang/ops/functions/shapeAttr.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/shapeAttr.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / shapeAttr</p><h1 id="function-shapeattr" tabindex="-1">Function: shapeAttr() <a class="header-anchor" href="#function-shapeattr" aria-label="Permalink to &quot;Function: shapeAttr()&quot;">​</a></h1><blockquote><p><strong>shapeAttr</strong>(<code>shape</code>): readonly <code>number</code>[]</p></blockquote><p>A shape as an attribute: the batch dimension is written -1.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p><a href="./../../ir/type-aliases/Shape"><code>Shape</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>number</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/shapeAttr.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const shapeAttr = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  shapeAttr as default
};
