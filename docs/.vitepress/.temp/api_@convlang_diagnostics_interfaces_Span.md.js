import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Span","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/interfaces/Span.md","filePath":"api/@convlang/diagnostics/interfaces/Span.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/interfaces/Span.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / Span</p><h1 id="interface-span" tabindex="-1">Interface: Span <a class="header-anchor" href="#interface-span" aria-label="Permalink to &quot;Interface: Span&quot;">​</a></h1><p>A range of one source file, in UTF-16 code units: <code>start</code> inclusive, <code>end</code> exclusive. Lines are computed when printing.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="end" tabindex="-1">end <a class="header-anchor" href="#end" aria-label="Permalink to &quot;end&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>end</strong>: <code>number</code></p></blockquote><hr><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>file</strong>: <code>string</code></p></blockquote><p>Path of the file as the user gave it, or a name in angle brackets such as <code>&lt;text&gt;</code>.</p><hr><h3 id="start" tabindex="-1">start <a class="header-anchor" href="#start" aria-label="Permalink to &quot;start&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>start</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/interfaces/Span.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Span = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Span as default
};
