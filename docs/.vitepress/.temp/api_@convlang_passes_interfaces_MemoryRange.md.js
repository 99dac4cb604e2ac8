import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MemoryRange","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/interfaces/MemoryRange.md","filePath":"api/@convlang/passes/interfaces/MemoryRange.md"}');
const _sfc_main = { name: "api/@convlang/passes/interfaces/MemoryRange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / MemoryRange</p><h1 id="interface-memoryrange" tabindex="-1">Interface: MemoryRange <a class="header-anchor" href="#interface-memoryrange" aria-label="Permalink to &quot;Interface: MemoryRange&quot;">​</a></h1><p>A stretch of the one address space of a run, in bytes; <code>offset</code> is a multiple of 64 where <code>planMemory</code> gave it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bytes</strong>: <code>number</code></p></blockquote><hr><h3 id="offset" tabindex="-1">offset <a class="header-anchor" href="#offset" aria-label="Permalink to &quot;offset&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>offset</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/interfaces/MemoryRange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MemoryRange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MemoryRange as default
};
