import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MemoryNeed","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/interfaces/MemoryNeed.md","filePath":"api/@convlang/diagnostics/interfaces/MemoryNeed.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/interfaces/MemoryNeed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / MemoryNeed</p><h1 id="interface-memoryneed" tabindex="-1">Interface: MemoryNeed <a class="header-anchor" href="#interface-memoryneed" aria-label="Permalink to &quot;Interface: MemoryNeed&quot;">​</a></h1><p>Memory that is about to be allocated.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bytes</strong>: <code>number</code></p></blockquote><hr><h3 id="remedies" tabindex="-1">remedies <a class="header-anchor" href="#remedies" aria-label="Permalink to &quot;remedies&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>remedies</strong>: readonly <code>string</code>[]</p></blockquote><p>What would need less.</p><hr><h3 id="what" tabindex="-1">what <a class="header-anchor" href="#what" aria-label="Permalink to &quot;what&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>what</strong>: <code>string</code></p></blockquote><p>What for, the subject of a sentence: <code>a run of LeNet5 on 64 samples</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/interfaces/MemoryNeed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MemoryNeed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MemoryNeed as default
};
