import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: renderDiagnostic()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/renderDiagnostic.md","filePath":"api/@convlang/diagnostics/functions/renderDiagnostic.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/renderDiagnostic.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / renderDiagnostic</p><h1 id="function-renderdiagnostic" tabindex="-1">Function: renderDiagnostic() <a class="header-anchor" href="#function-renderdiagnostic" aria-label="Permalink to &quot;Function: renderDiagnostic()&quot;">​</a></h1><blockquote><p><strong>renderDiagnostic</strong>(<code>diagnostic</code>, <code>sources</code>, <code>options?</code>): <code>string</code></p></blockquote><p>Prints a diagnostic for people: code and sentence with the place at the right edge, chain of block calls, code frame, related lines, notes, numbered fixes. Nothing in the source or the message can steer the terminal.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="diagnostic" tabindex="-1">diagnostic <a class="header-anchor" href="#diagnostic" aria-label="Permalink to &quot;diagnostic&quot;">​</a></h3><p><a href="./../interfaces/Diagnostic"><code>Diagnostic</code></a></p><h3 id="sources" tabindex="-1">sources <a class="header-anchor" href="#sources" aria-label="Permalink to &quot;sources&quot;">​</a></h3><p><a href="./../type-aliases/SourceLookup"><code>SourceLookup</code></a></p><p>where the text of a file comes from; without a text the frame is left out</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/RenderOptions"><code>RenderOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p><p>lines joined by <code>\\n</code>, without one at the end</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/renderDiagnostic.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const renderDiagnostic = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  renderDiagnostic as default
};
