import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: withNotes()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/withNotes.md","filePath":"api/@convlang/diagnostics/functions/withNotes.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/withNotes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / withNotes</p><h1 id="function-withnotes" tabindex="-1">Function: withNotes() <a class="header-anchor" href="#function-withnotes" aria-label="Permalink to &quot;Function: withNotes()&quot;">​</a></h1><blockquote><p><strong>withNotes</strong>(<code>diagnostic</code>, <code>notes</code>): <a href="./../interfaces/Diagnostic"><code>Diagnostic</code></a></p></blockquote><p>A diagnostic with further explaining lines behind its own.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="diagnostic" tabindex="-1">diagnostic <a class="header-anchor" href="#diagnostic" aria-label="Permalink to &quot;diagnostic&quot;">​</a></h3><p><a href="./../interfaces/Diagnostic"><code>Diagnostic</code></a></p><h3 id="notes" tabindex="-1">notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;notes&quot;">​</a></h3><p>readonly <code>string</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Diagnostic"><code>Diagnostic</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/withNotes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withNotes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withNotes as default
};
