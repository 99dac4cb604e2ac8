import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LaidWindow","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/LaidWindow.md","filePath":"api/@convlang/inspect/interfaces/LaidWindow.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/LaidWindow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / LaidWindow</p><h1 id="interface-laidwindow" tabindex="-1">Interface: LaidWindow <a class="header-anchor" href="#interface-laidwindow" aria-label="Permalink to &quot;Interface: LaidWindow&quot;">​</a></h1><p>How a layer&#39;s window lies.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>input</strong>: readonly <code>number</code>[]</p></blockquote><p><code>[height, width]</code> of what the layer reads; of a signal <code>[length]</code>.</p><hr><h3 id="output" tabindex="-1">output <a class="header-anchor" href="#output" aria-label="Permalink to &quot;output&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>output</strong>: readonly <code>number</code>[]</p></blockquote><hr><h3 id="pads" tabindex="-1">pads <a class="header-anchor" href="#pads" aria-label="Permalink to &quot;pads&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pads</strong>: readonly <code>number</code>[]</p></blockquote><p><code>[top, bottom, left, right]</code>; of a signal <code>[left, right]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/LaidWindow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LaidWindow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LaidWindow as default
};
