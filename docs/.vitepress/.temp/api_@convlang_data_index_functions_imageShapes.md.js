import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: imageShapes()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/imageShapes.md","filePath":"api/@convlang/data/index/functions/imageShapes.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/imageShapes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / imageShapes</p><h1 id="function-imageshapes" tabindex="-1">Function: imageShapes() <a class="header-anchor" href="#function-imageshapes" aria-label="Permalink to &quot;Function: imageShapes()&quot;">​</a></h1><blockquote><p><strong>imageShapes</strong>(<code>__namedParameters</code>): readonly <a href="./../type-aliases/ImageShape"><code>ImageShape</code></a>[]</p></blockquote><p>Shapes of the images of one sample: one for each input.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/DataSource"><code>DataSource</code></a>, <code>&quot;shape&quot;</code> | <code>&quot;inputs&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../type-aliases/ImageShape"><code>ImageShape</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/imageShapes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const imageShapes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  imageShapes as default
};
