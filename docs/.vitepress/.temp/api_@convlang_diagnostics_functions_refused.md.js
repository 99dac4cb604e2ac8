import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: refused()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/refused.md","filePath":"api/@convlang/diagnostics/functions/refused.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/refused.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / refused</p><h1 id="function-refused" tabindex="-1">Function: refused() <a class="header-anchor" href="#function-refused" aria-label="Permalink to &quot;Function: refused()&quot;">​</a></h1><blockquote><p><strong>refused</strong>(<code>need</code>): <a href="./../classes/ConvlangError"><code>ConvlangError</code></a></p></blockquote><p>E407 for memory that the system did not give.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="need" tabindex="-1">need <a class="header-anchor" href="#need" aria-label="Permalink to &quot;need&quot;">​</a></h3><p><a href="./../interfaces/MemoryNeed"><code>MemoryNeed</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../classes/ConvlangError"><code>ConvlangError</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/refused.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const refused = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  refused as default
};
