import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: joinSpans()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/joinSpans.md","filePath":"api/@convlang/diagnostics/functions/joinSpans.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/joinSpans.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / joinSpans</p><h1 id="function-joinspans" tabindex="-1">Function: joinSpans() <a class="header-anchor" href="#function-joinspans" aria-label="Permalink to &quot;Function: joinSpans()&quot;">​</a></h1><blockquote><p><strong>joinSpans</strong>(<code>a</code>, <code>b</code>): <a href="./../interfaces/Span"><code>Span</code></a></p></blockquote><p>The smallest span that covers both; they must be of the same file.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/Span"><code>Span</code></a></p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><a href="./../interfaces/Span"><code>Span</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Span"><code>Span</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/joinSpans.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const joinSpans = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  joinSpans as default
};
