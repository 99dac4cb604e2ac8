import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: printSizes()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/printSizes.md","filePath":"api/@convlang/syntax/functions/printSizes.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/printSizes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / printSizes</p><h1 id="function-printsizes" tabindex="-1">Function: printSizes() <a class="header-anchor" href="#function-printsizes" aria-label="Permalink to &quot;Function: printSizes()&quot;">​</a></h1><blockquote><p><strong>printSizes</strong>(<code>parts</code>): <code>string</code></p></blockquote><p>Sizes: a part that is no plain number stands in brackets.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="parts" tabindex="-1">parts <a class="header-anchor" href="#parts" aria-label="Permalink to &quot;parts&quot;">​</a></h3><p>readonly <a href="./../type-aliases/Expression"><code>Expression</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/printSizes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const printSizes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  printSizes as default
};
