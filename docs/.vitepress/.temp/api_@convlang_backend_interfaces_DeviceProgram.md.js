import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DeviceProgram<H>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/interfaces/DeviceProgram.md","filePath":"api/@convlang/backend/interfaces/DeviceProgram.md"}');
const _sfc_main = { name: "api/@convlang/backend/interfaces/DeviceProgram.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / DeviceProgram</p><h1 id="interface-deviceprogram-h" tabindex="-1">Interface: DeviceProgram&lt;H&gt; <a class="header-anchor" href="#interface-deviceprogram-h" aria-label="Permalink to &quot;Interface: DeviceProgram\\&lt;H\\&gt;&quot;">​</a></h1><p>A kernel made ready for one site: computes output handles from input handles. It leaves the inputs as they are and keeps no handle; it may give an input back as an output. Constants that it prepared are freed by <code>dispose</code>.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="h" tabindex="-1">H <a class="header-anchor" href="#h" aria-label="Permalink to &quot;H&quot;">​</a></h3><p><code>H</code> <em>extends</em> <code>object</code></p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="dispose" tabindex="-1">dispose()? <a class="header-anchor" href="#dispose" aria-label="Permalink to &quot;dispose()?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>dispose</strong>(): <code>void</code></p></blockquote><p>Frees what was prepared; absent where nothing was.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="run" tabindex="-1">run() <a class="header-anchor" href="#run" aria-label="Permalink to &quot;run()&quot;">​</a></h3><blockquote><p><strong>run</strong>(<code>inputs</code>): readonly <code>H</code>[]</p></blockquote><p>Gives the outputs in the order of the op&#39;s.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h5><p>readonly <code>H</code>[]</p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p>readonly <code>H</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/interfaces/DeviceProgram.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DeviceProgram = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DeviceProgram as default
};
