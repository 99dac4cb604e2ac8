import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: boundsText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/boundsText.md","filePath":"api/@convlang/ops/functions/boundsText.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/boundsText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / boundsText</p><h1 id="function-boundstext" tabindex="-1">Function: boundsText() <a class="header-anchor" href="#function-boundstext" aria-label="Permalink to &quot;Function: boundsText()&quot;">​</a></h1><blockquote><p><strong>boundsText</strong>(<code>__namedParameters</code>): <code>string</code></p></blockquote><p>How a number&#39;s range is said: <code>at least 1 and below 2</code>; empty where nothing bounds it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/Bounds"><code>Bounds</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/boundsText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const boundsText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  boundsText as default
};
