import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AxisWindow","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/AxisWindow.md","filePath":"api/@convlang/semantics/interfaces/AxisWindow.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/AxisWindow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / AxisWindow</p><h1 id="interface-axiswindow" tabindex="-1">Interface: AxisWindow <a class="header-anchor" href="#interface-axiswindow" aria-label="Permalink to &quot;Interface: AxisWindow&quot;">​</a></h1><p>A window along one axis, at all of its positions: it reads <code>position * stride - before + cell * dilation</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>before</strong>: <code>number</code></p></blockquote><p>Padding before the first cell of the axis.</p><hr><h3 id="dilation" tabindex="-1">dilation <a class="header-anchor" href="#dilation" aria-label="Permalink to &quot;dilation&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>dilation</strong>: <code>number</code></p></blockquote><hr><h3 id="kernel" tabindex="-1">kernel <a class="header-anchor" href="#kernel" aria-label="Permalink to &quot;kernel&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kernel</strong>: <code>number</code></p></blockquote><p>Cells of the window.</p><hr><h3 id="positions" tabindex="-1">positions <a class="header-anchor" href="#positions" aria-label="Permalink to &quot;positions&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>positions</strong>: <code>number</code></p></blockquote><p>How many outputs there are.</p><hr><h3 id="stride" tabindex="-1">stride <a class="header-anchor" href="#stride" aria-label="Permalink to &quot;stride&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stride</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/AxisWindow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AxisWindow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AxisWindow as default
};
