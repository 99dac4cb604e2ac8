import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: titleOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/titleOf.md","filePath":"api/@convlang/inspect/functions/titleOf.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/titleOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / titleOf</p><h1 id="function-titleof" tabindex="-1">Function: titleOf() <a class="header-anchor" href="#function-titleof" aria-label="Permalink to &quot;Function: titleOf()&quot;">​</a></h1><blockquote><p><strong>titleOf</strong>(<code>__namedParameters</code>): <code>string</code></p></blockquote><p>The layer&#39;s name in the second network, or in the first when it is gone; with its word where the name does not tell it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/LayerDiff"><code>LayerDiff</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/titleOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const titleOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  titleOf as default
};
