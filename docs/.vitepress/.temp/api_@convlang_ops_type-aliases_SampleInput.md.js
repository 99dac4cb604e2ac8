import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SampleInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/SampleInput.md","filePath":"api/@convlang/ops/type-aliases/SampleInput.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/SampleInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / SampleInput</p><h1 id="type-alias-sampleinput" tabindex="-1">Type Alias: SampleInput <a class="header-anchor" href="#type-alias-sampleinput" aria-label="Permalink to &quot;Type Alias: SampleInput&quot;">​</a></h1><blockquote><p><strong>SampleInput</strong> = { <code>data</code>: readonly <code>number</code>[]; <code>shape</code>: readonly <code>number</code>[]; } | { <code>distinct?</code>: <code>boolean</code>; <code>high</code>: <code>number</code>; <code>low</code>: <code>number</code>; <code>shape</code>: readonly <code>number</code>[]; } | { <code>below</code>: <code>number</code>; <code>shape</code>: readonly <code>number</code>[]; }</p></blockquote><p>Numbers for a sample&#39;s input: literal, or drawn by seed from a range.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>data</code>: readonly <code>number</code>[]; <code>shape</code>: readonly <code>number</code>[]; }</p><hr><h3 id="type-literal-1" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-1" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>distinct?</code>: <code>boolean</code>; <code>high</code>: <code>number</code>; <code>low</code>: <code>number</code>; <code>shape</code>: readonly <code>number</code>[]; }</p><p>Uniform in [low, high); <code>distinct</code> spreads them so that no two are within 0.01 (for max).</p><hr><h3 id="type-literal-2" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-2" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>below</code>: <code>number</code>; <code>shape</code>: readonly <code>number</code>[]; }</p><p>Whole numbers of [0, below), dtype i32.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/SampleInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SampleInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SampleInput as default
};
