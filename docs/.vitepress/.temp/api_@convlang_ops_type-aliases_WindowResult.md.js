import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WindowResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/WindowResult.md","filePath":"api/@convlang/ops/type-aliases/WindowResult.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/WindowResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / WindowResult</p><h1 id="type-alias-windowresult" tabindex="-1">Type Alias: WindowResult <a class="header-anchor" href="#type-alias-windowresult" aria-label="Permalink to &quot;Type Alias: WindowResult&quot;">​</a></h1><blockquote><p><strong>WindowResult</strong> = <a href="./../interfaces/WindowFit"><code>WindowFit</code></a> | { <code>kind</code>: <code>&quot;mismatch&quot;</code>; <code>mismatch</code>: <a href="./../interfaces/WindowMismatch"><code>WindowMismatch</code></a>; }</p></blockquote><p>A window that stands, or why it does not.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/WindowResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WindowResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WindowResult as default
};
