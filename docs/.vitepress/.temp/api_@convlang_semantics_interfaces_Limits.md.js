import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Limits","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/Limits.md","filePath":"api/@convlang/semantics/interfaces/Limits.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/Limits.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / Limits</p><h1 id="interface-limits" tabindex="-1">Interface: Limits <a class="header-anchor" href="#interface-limits" aria-label="Permalink to &quot;Interface: Limits&quot;">​</a></h1><p>How much a file may ask for before it is refused.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="depth" tabindex="-1">depth <a class="header-anchor" href="#depth" aria-label="Permalink to &quot;depth&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>depth</strong>: <code>number</code></p></blockquote><p>Blocks, repeats and branches inside one another.</p><hr><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layers</strong>: <code>number</code></p></blockquote><p>Layers of the model.</p><hr><h3 id="memorybytes" tabindex="-1">memoryBytes <a class="header-anchor" href="#memorybytes" aria-label="Permalink to &quot;memoryBytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>memoryBytes</strong>: <code>number</code></p></blockquote><p>Bytes for parameters and the activations of one sample, in 32-bit numbers.</p><hr><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>steps</strong>: <code>number</code></p></blockquote><p>Stages carried out while blocks and repeats are expanded, empty ones included.</p><hr><h3 id="work" tabindex="-1">work <a class="header-anchor" href="#work" aria-label="Permalink to &quot;work&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>work</strong>: <code>number</code></p></blockquote><p>Units of work, each about a microsecond, for expanding blocks and repeats: a layer costs 16, and 16 for each op and each parameter. Each character of the file adds 40, so that nothing written out is too much.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/Limits.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Limits = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Limits as default
};
