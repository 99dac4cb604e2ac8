import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sampleSize()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/sampleSize.md","filePath":"api/@convlang/data/index/functions/sampleSize.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/sampleSize.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / sampleSize</p><h1 id="function-samplesize" tabindex="-1">Function: sampleSize() <a class="header-anchor" href="#function-samplesize" aria-label="Permalink to &quot;Function: sampleSize()&quot;">​</a></h1><blockquote><p><strong>sampleSize</strong>(<code>shape</code>): <code>number</code></p></blockquote><p>Numbers in one image of a shape.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p><a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/sampleSize.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sampleSize = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sampleSize as default
};
