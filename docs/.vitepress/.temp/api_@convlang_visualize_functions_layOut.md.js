import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: layOut()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/functions/layOut.md","filePath":"api/@convlang/visualize/functions/layOut.md"}');
const _sfc_main = { name: "api/@convlang/visualize/functions/layOut.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / layOut</p><h1 id="function-layout" tabindex="-1">Function: layOut() <a class="header-anchor" href="#function-layout" aria-label="Permalink to &quot;Function: layOut()&quot;">​</a></h1><blockquote><p><strong>layOut</strong>(<code>picture</code>): <code>Promise</code>&lt;<a href="./../interfaces/Drawing"><code>Drawing</code></a>&gt;</p></blockquote><p>Gives everything in a picture its place: from top to bottom, and a long network in columns from left to right. The same picture gives the same drawing.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="picture" tabindex="-1">picture <a class="header-anchor" href="#picture" aria-label="Permalink to &quot;picture&quot;">​</a></h3><p><a href="./../interfaces/Picture"><code>Picture</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/Drawing"><code>Drawing</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E408 when a box, or the network outside of all boxes, has more than a thousand parts</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/functions/layOut.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const layOut = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  layOut as default
};
