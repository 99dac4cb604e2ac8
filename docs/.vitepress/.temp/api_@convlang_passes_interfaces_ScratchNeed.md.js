import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ScratchNeed","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/interfaces/ScratchNeed.md","filePath":"api/@convlang/passes/interfaces/ScratchNeed.md"}');
const _sfc_main = { name: "api/@convlang/passes/interfaces/ScratchNeed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / ScratchNeed</p><h1 id="interface-scratchneed" tabindex="-1">Interface: ScratchNeed <a class="header-anchor" href="#interface-scratchneed" aria-label="Permalink to &quot;Interface: ScratchNeed&quot;">​</a></h1><p>What the kernels of an engine need beside the values that have a place.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bytes</strong>: <code>number</code></p></blockquote><p>All of it.</p><hr><h3 id="held" tabindex="-1">held? <a class="header-anchor" href="#held" aria-label="Permalink to &quot;held?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>held?</strong>: <code>ReadonlyMap</code>&lt;<a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>, <a href="./MemoryRange"><code>MemoryRange</code></a>&gt;</p></blockquote><p>Where, counted from its start, a step holds what it needs at a time of a value that has no place; default nowhere.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/interfaces/ScratchNeed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ScratchNeed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ScratchNeed as default
};
