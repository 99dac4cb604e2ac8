import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createPicture()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/functions/createPicture.md","filePath":"api/@convlang/visualize/functions/createPicture.md"}');
const _sfc_main = { name: "api/@convlang/visualize/functions/createPicture.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / createPicture</p><h1 id="function-createpicture" tabindex="-1">Function: createPicture() <a class="header-anchor" href="#function-createpicture" aria-label="Permalink to &quot;Function: createPicture()&quot;">​</a></h1><blockquote><p><strong>createPicture</strong>(<code>graph</code>, <code>__namedParameters?</code>): <a href="./../interfaces/Picture"><code>Picture</code></a></p></blockquote><p>Makes the picture of a network: what is drawn as a node, which blocks hold it, and what flows.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/PictureOptions"><code>PictureOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Picture"><code>Picture</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/functions/createPicture.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPicture = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPicture as default
};
