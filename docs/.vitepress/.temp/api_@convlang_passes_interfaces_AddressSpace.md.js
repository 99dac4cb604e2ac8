import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AddressSpace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/interfaces/AddressSpace.md","filePath":"api/@convlang/passes/interfaces/AddressSpace.md"}');
const _sfc_main = { name: "api/@convlang/passes/interfaces/AddressSpace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / AddressSpace</p><h1 id="interface-addressspace" tabindex="-1">Interface: AddressSpace <a class="header-anchor" href="#interface-addressspace" aria-label="Permalink to &quot;Interface: AddressSpace&quot;">​</a></h1><p>What several plans take of one memory. They share the parameters that they have in common, and the room for arena and scratch: so only one of them runs at a time.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bytes</strong>: <code>number</code></p></blockquote><p>Bytes of all of it.</p><hr><h3 id="parameters" tabindex="-1">parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;parameters&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>parameters</strong>: <code>ReadonlyMap</code>&lt;<code>string</code>, <a href="./MemoryRange"><code>MemoryRange</code></a>&gt;</p></blockquote><p>Where parameters lie, by <a href="./../functions/parameterKey">parameterKey</a>.</p><hr><h3 id="work" tabindex="-1">work <a class="header-anchor" href="#work" aria-label="Permalink to &quot;work&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>work</strong>: <a href="./MemoryRange"><code>MemoryRange</code></a></p></blockquote><p>Arena and scratch of whichever plan runs; as large as the largest needs.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/interfaces/AddressSpace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AddressSpace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AddressSpace as default
};
