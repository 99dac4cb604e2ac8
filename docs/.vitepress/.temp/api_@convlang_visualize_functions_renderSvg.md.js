import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: renderSvg()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/functions/renderSvg.md","filePath":"api/@convlang/visualize/functions/renderSvg.md"}');
const _sfc_main = { name: "api/@convlang/visualize/functions/renderSvg.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / renderSvg</p><h1 id="function-rendersvg" tabindex="-1">Function: renderSvg() <a class="header-anchor" href="#function-rendersvg" aria-label="Permalink to &quot;Function: renderSvg()&quot;">​</a></h1><blockquote><p><strong>renderSvg</strong>(<code>drawing</code>): <code>string</code></p></blockquote><p>Writes a drawing as SVG: one file that stands for itself, for light and dark pages, with a title, a description and a note for each node.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="drawing" tabindex="-1">drawing <a class="header-anchor" href="#drawing" aria-label="Permalink to &quot;drawing&quot;">​</a></h3><p><a href="./../interfaces/Drawing"><code>Drawing</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/functions/renderSvg.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const renderSvg = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  renderSvg as default
};
