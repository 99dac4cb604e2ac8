import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ModelMemory","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/ModelMemory.md","filePath":"api/@convlang/inspect/interfaces/ModelMemory.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/ModelMemory.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / ModelMemory</p><h1 id="interface-modelmemory" tabindex="-1">Interface: ModelMemory <a class="header-anchor" href="#interface-modelmemory" aria-label="Permalink to &quot;Interface: ModelMemory&quot;">​</a></h1><p>The memory of a model&#39;s runs, from the plan that a backend runs by.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="inference" tabindex="-1">inference <a class="header-anchor" href="#inference" aria-label="Permalink to &quot;inference&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inference</strong>: <a href="./MemoryFigure"><code>MemoryFigure</code></a></p></blockquote><p>A prediction of the file&#39;s batch.</p><hr><h3 id="single" tabindex="-1">single <a class="header-anchor" href="#single" aria-label="Permalink to &quot;single&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>single</strong>: <a href="./MemoryFigure"><code>MemoryFigure</code></a></p></blockquote><p>A prediction of one sample.</p><hr><h3 id="training" tabindex="-1">training <a class="header-anchor" href="#training" aria-label="Permalink to &quot;training&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>training</strong>: <a href="./MemoryFigure"><code>MemoryFigure</code></a> &amp; <code>object</code> | <code>null</code></p></blockquote><p>A training step on the file&#39;s batch, with the optimiser&#39;s moments; <code>null</code> for a model that cannot be trained.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/ModelMemory.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModelMemory = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModelMemory as default
};
