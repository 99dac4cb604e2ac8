import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MemoryEstimate","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/MemoryEstimate.md","filePath":"api/@convlang/semantics/interfaces/MemoryEstimate.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/MemoryEstimate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / MemoryEstimate</p><h1 id="interface-memoryestimate" tabindex="-1">Interface: MemoryEstimate <a class="header-anchor" href="#interface-memoryestimate" aria-label="Permalink to &quot;Interface: MemoryEstimate&quot;">​</a></h1><p>Bytes that a model needs to run on one sample.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="activationbytes" tabindex="-1">activationBytes <a class="header-anchor" href="#activationbytes" aria-label="Permalink to &quot;activationBytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>activationBytes</strong>: <code>number</code></p></blockquote><p>The most that is alive at one time: inputs, outputs and what later layers still read.</p><hr><h3 id="parameterbytes" tabindex="-1">parameterBytes <a class="header-anchor" href="#parameterbytes" aria-label="Permalink to &quot;parameterBytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>parameterBytes</strong>: <code>number</code></p></blockquote><hr><h3 id="totalbytes" tabindex="-1">totalBytes <a class="header-anchor" href="#totalbytes" aria-label="Permalink to &quot;totalBytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>totalBytes</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/MemoryEstimate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MemoryEstimate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MemoryEstimate as default
};
