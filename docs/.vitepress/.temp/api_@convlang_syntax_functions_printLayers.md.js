import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: printLayers()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/printLayers.md","filePath":"api/@convlang/syntax/functions/printLayers.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/printLayers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / printLayers</p><h1 id="function-printlayers" tabindex="-1">Function: printLayers() <a class="header-anchor" href="#function-printlayers" aria-label="Permalink to &quot;Function: printLayers()&quot;">​</a></h1><blockquote><p><strong>printLayers</strong>(<code>layers</code>): <code>string</code></p></blockquote><p>Writes layers on one line, one after the other.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><p>readonly <a href="./../interfaces/LayerCore"><code>LayerCore</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/printLayers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const printLayers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  printLayers as default
};
