import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: visible()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/visible.md","filePath":"api/@convlang/diagnostics/functions/visible.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/visible.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / visible</p><h1 id="function-visible" tabindex="-1">Function: visible() <a class="header-anchor" href="#function-visible" aria-label="Permalink to &quot;Function: visible()&quot;">​</a></h1><blockquote><p><strong>visible</strong>(<code>text</code>): <code>string</code></p></blockquote><p>A text of others as it may be shown, on one line: hidden characters as escapes, <code>\\u{202e}</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/visible.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const visible = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  visible as default
};
