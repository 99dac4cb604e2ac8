import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: takesFirst()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/takesFirst.md","filePath":"api/@convlang/syntax/functions/takesFirst.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/takesFirst.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / takesFirst</p><h1 id="function-takesfirst" tabindex="-1">Function: takesFirst() <a class="header-anchor" href="#function-takesfirst" aria-label="Permalink to &quot;Function: takesFirst()&quot;">​</a></h1><blockquote><p><strong>takesFirst</strong>(<code>__namedParameters</code>, <code>value</code>): <code>boolean</code></p></blockquote><p>Whether a key&#39;s values may begin so; <code>undefined</code> where nothing follows.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/SectionKey"><code>SectionKey</code></a></p><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><a href="./../type-aliases/SectionValue"><code>SectionValue</code></a> | <code>undefined</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/takesFirst.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const takesFirst = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  takesFirst as default
};
