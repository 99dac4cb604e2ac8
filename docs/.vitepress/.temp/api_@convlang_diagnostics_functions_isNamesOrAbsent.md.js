import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isNamesOrAbsent()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/isNamesOrAbsent.md","filePath":"api/@convlang/diagnostics/functions/isNamesOrAbsent.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/isNamesOrAbsent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / isNamesOrAbsent</p><h1 id="function-isnamesorabsent" tabindex="-1">Function: isNamesOrAbsent() <a class="header-anchor" href="#function-isnamesorabsent" aria-label="Permalink to &quot;Function: isNamesOrAbsent()&quot;">​</a></h1><blockquote><p><strong>isNamesOrAbsent</strong>(<code>value</code>): <code>boolean</code></p></blockquote><p>Whether a value is absent, or a list of texts.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>unknown</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/isNamesOrAbsent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isNamesOrAbsent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isNamesOrAbsent as default
};
