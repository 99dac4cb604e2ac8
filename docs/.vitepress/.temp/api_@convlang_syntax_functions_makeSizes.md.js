import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeSizes()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeSizes.md","filePath":"api/@convlang/syntax/functions/makeSizes.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeSizes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeSizes</p><h1 id="function-makesizes" tabindex="-1">Function: makeSizes() <a class="header-anchor" href="#function-makesizes" aria-label="Permalink to &quot;Function: makeSizes()&quot;">​</a></h1><blockquote><p><strong>makeSizes</strong>(<code>sizes</code>): <a href="./../interfaces/Dims"><code>Dims</code></a></p></blockquote><p><code>6x5x5</code>: at least two sizes.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="sizes" tabindex="-1">sizes <a class="header-anchor" href="#sizes" aria-label="Permalink to &quot;sizes&quot;">​</a></h3><p>readonly (<code>number</code> | <a href="./../type-aliases/Expression"><code>Expression</code></a>)[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Dims"><code>Dims</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeSizes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeSizes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeSizes as default
};
