import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: diagnosticToJson()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/diagnosticToJson.md","filePath":"api/@convlang/diagnostics/functions/diagnosticToJson.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/diagnosticToJson.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / diagnosticToJson</p><h1 id="function-diagnostictojson" tabindex="-1">Function: diagnosticToJson() <a class="header-anchor" href="#function-diagnostictojson" aria-label="Permalink to &quot;Function: diagnosticToJson()&quot;">​</a></h1><blockquote><p><strong>diagnosticToJson</strong>(<code>diagnostic</code>, <code>sources</code>): <a href="./../interfaces/DiagnosticJson"><code>DiagnosticJson</code></a></p></blockquote><p>Turns a diagnostic into the stable shape that <code>--json</code> prints.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="diagnostic" tabindex="-1">diagnostic <a class="header-anchor" href="#diagnostic" aria-label="Permalink to &quot;diagnostic&quot;">​</a></h3><p><a href="./../interfaces/Diagnostic"><code>Diagnostic</code></a></p><h3 id="sources" tabindex="-1">sources <a class="header-anchor" href="#sources" aria-label="Permalink to &quot;sources&quot;">​</a></h3><p><a href="./../type-aliases/SourceLookup"><code>SourceLookup</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DiagnosticJson"><code>DiagnosticJson</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/diagnosticToJson.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const diagnosticToJson = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  diagnosticToJson as default
};
