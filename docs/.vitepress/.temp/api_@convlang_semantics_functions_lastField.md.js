import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lastField()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/lastField.md","filePath":"api/@convlang/semantics/functions/lastField.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/lastField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / lastField</p><h1 id="function-lastfield" tabindex="-1">Function: lastField() <a class="header-anchor" href="#function-lastfield" aria-label="Permalink to &quot;Function: lastField()&quot;">​</a></h1><blockquote><p><strong>lastField</strong>(<code>__namedParameters</code>, <code>fields</code>): <a href="./../interfaces/ReceptiveField"><code>ReceptiveField</code></a> | <code>null</code></p></blockquote><p>The field of the last feature map of the main network before <code>flatten</code>, <code>dense</code> or global pooling; <code>null</code> where there is none, or where a map depends on the whole image, as behind gates that are made by global pooling.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../../ir/interfaces/Graph"><code>Graph</code></a>, <code>&quot;layers&quot;</code> | <code>&quot;values&quot;</code>&gt;</p><h3 id="fields" tabindex="-1">fields <a class="header-anchor" href="#fields" aria-label="Permalink to &quot;fields&quot;">​</a></h3><p><code>ReadonlyMap</code>&lt;<code>string</code>, <a href="./../interfaces/ReceptiveField"><code>ReceptiveField</code></a> | <code>null</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ReceptiveField"><code>ReceptiveField</code></a> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/lastField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lastField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lastField as default
};
