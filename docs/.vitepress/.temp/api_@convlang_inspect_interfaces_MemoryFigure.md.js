import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MemoryFigure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/MemoryFigure.md","filePath":"api/@convlang/inspect/interfaces/MemoryFigure.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/MemoryFigure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / MemoryFigure</p><h1 id="interface-memoryfigure" tabindex="-1">Interface: MemoryFigure <a class="header-anchor" href="#interface-memoryfigure" aria-label="Permalink to &quot;Interface: MemoryFigure&quot;">​</a></h1><p>What a run holds at once beside the parameters.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>batch</strong>: <code>number</code></p></blockquote><p>Samples in the batch.</p><hr><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bytes</strong>: <code>number</code></p></blockquote><p>Size of the planned arena: inputs, activations, gradients, and whatever else is not a parameter, at the moment when they need most. Kernels&#39; scratch space is not in it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/MemoryFigure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MemoryFigure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MemoryFigure as default
};
