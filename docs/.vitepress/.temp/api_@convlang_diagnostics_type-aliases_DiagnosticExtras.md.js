import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DiagnosticExtras","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/type-aliases/DiagnosticExtras.md","filePath":"api/@convlang/diagnostics/type-aliases/DiagnosticExtras.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/type-aliases/DiagnosticExtras.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / DiagnosticExtras</p><h1 id="type-alias-diagnosticextras" tabindex="-1">Type Alias: DiagnosticExtras <a class="header-anchor" href="#type-alias-diagnosticextras" aria-label="Permalink to &quot;Type Alias: DiagnosticExtras&quot;">​</a></h1><blockquote><p><strong>DiagnosticExtras</strong> = <code>Partial</code>&lt;<code>Pick</code>&lt;<a href="./../interfaces/Diagnostic"><code>Diagnostic</code></a>, <code>&quot;label&quot;</code> | <code>&quot;notes&quot;</code> | <code>&quot;chain&quot;</code> | <code>&quot;related&quot;</code> | <code>&quot;fixes&quot;</code>&gt;&gt;</p></blockquote><p>The parts of a diagnostic beyond its sentence and place.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/type-aliases/DiagnosticExtras.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DiagnosticExtras = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DiagnosticExtras as default
};
