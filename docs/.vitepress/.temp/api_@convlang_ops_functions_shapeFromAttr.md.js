import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: shapeFromAttr()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/shapeFromAttr.md","filePath":"api/@convlang/ops/functions/shapeFromAttr.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/shapeFromAttr.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / shapeFromAttr</p><h1 id="function-shapefromattr" tabindex="-1">Function: shapeFromAttr() <a class="header-anchor" href="#function-shapefromattr" aria-label="Permalink to &quot;Function: shapeFromAttr()&quot;">​</a></h1><blockquote><p><strong>shapeFromAttr</strong>(<code>op</code>, <code>attr</code>, <code>batch?</code>): <a href="./../../ir/type-aliases/Shape"><code>Shape</code></a></p></blockquote><p>A shape from an attribute.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><p><code>string</code></p><h3 id="attr" tabindex="-1">attr <a class="header-anchor" href="#attr" aria-label="Permalink to &quot;attr&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h3 id="batch" tabindex="-1">batch? <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch?&quot;">​</a></h3><p><a href="./../../ir/type-aliases/Dim"><code>Dim</code></a> = <code>BATCH</code></p><p>what -1 in the first place stands for</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../ir/type-aliases/Shape"><code>Shape</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>OpError for a size below 1 anywhere else</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/shapeFromAttr.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const shapeFromAttr = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  shapeFromAttr as default
};
