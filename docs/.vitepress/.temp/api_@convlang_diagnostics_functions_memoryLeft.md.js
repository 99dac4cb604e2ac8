import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: memoryLeft()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/memoryLeft.md","filePath":"api/@convlang/diagnostics/functions/memoryLeft.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/memoryLeft.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / memoryLeft</p><h1 id="function-memoryleft" tabindex="-1">Function: memoryLeft() <a class="header-anchor" href="#function-memoryleft" aria-label="Permalink to &quot;Function: memoryLeft()&quot;">​</a></h1><blockquote><p><strong>memoryLeft</strong>(): <code>number</code> | <code>null</code></p></blockquote><p>Bytes that can still be allocated, as the system says, limits of the process and of its container included; <code>null</code> where nobody says.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/memoryLeft.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const memoryLeft = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  memoryLeft as default
};
