import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fieldText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/fieldText.md","filePath":"api/@convlang/inspect/functions/fieldText.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/fieldText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / fieldText</p><h1 id="function-fieldtext" tabindex="-1">Function: fieldText() <a class="header-anchor" href="#function-fieldtext" aria-label="Permalink to &quot;Function: fieldText()&quot;">​</a></h1><blockquote><p><strong>fieldText</strong>(<code>__namedParameters</code>): <code>string</code></p></blockquote><p>The receptive field&#39;s size; empty where there is none.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/LayerSummary"><code>LayerSummary</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/fieldText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fieldText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fieldText as default
};
