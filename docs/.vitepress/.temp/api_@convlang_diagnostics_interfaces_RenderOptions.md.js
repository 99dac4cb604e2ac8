import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RenderOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/interfaces/RenderOptions.md","filePath":"api/@convlang/diagnostics/interfaces/RenderOptions.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/interfaces/RenderOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / RenderOptions</p><h1 id="interface-renderoptions" tabindex="-1">Interface: RenderOptions <a class="header-anchor" href="#interface-renderoptions" aria-label="Permalink to &quot;Interface: RenderOptions&quot;">​</a></h1><p>How <a href="./../functions/renderDiagnostic">renderDiagnostic</a> prints.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="colour" tabindex="-1">colour? <a class="header-anchor" href="#colour" aria-label="Permalink to &quot;colour?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>colour?</strong>: <code>boolean</code></p></blockquote><p>ANSI colours. Default off.</p><hr><h3 id="width" tabindex="-1">width? <a class="header-anchor" href="#width" aria-label="Permalink to &quot;width?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>width?</strong>: <code>number</code></p></blockquote><p>Terminal columns. Default 100.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/interfaces/RenderOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RenderOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RenderOptions as default
};
