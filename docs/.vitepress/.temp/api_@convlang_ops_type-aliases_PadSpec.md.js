import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PadSpec","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/PadSpec.md","filePath":"api/@convlang/ops/type-aliases/PadSpec.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/PadSpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / PadSpec</p><h1 id="type-alias-padspec" tabindex="-1">Type Alias: PadSpec <a class="header-anchor" href="#type-alias-padspec" aria-label="Permalink to &quot;Type Alias: PadSpec&quot;">​</a></h1><blockquote><p><strong>PadSpec</strong> = { <code>kind</code>: <code>&quot;sides&quot;</code>; <code>sides</code>: readonly [<code>number</code>, <code>number</code>, <code>number</code>, <code>number</code>]; } | { <code>kind</code>: <code>&quot;same&quot;</code>; <code>odd</code>: <code>&quot;after&quot;</code> | <code>&quot;before&quot;</code>; } | { <code>kind</code>: <code>&quot;half&quot;</code>; }</p></blockquote><p>Padding as the file asks for it. <code>sides</code> is <code>[top, bottom, left, right]</code>.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;sides&quot;</code>; <code>sides</code>: readonly [<code>number</code>, <code>number</code>, <code>number</code>, <code>number</code>]; }</p><hr><h3 id="type-literal-1" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-1" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;same&quot;</code>; <code>odd</code>: <code>&quot;after&quot;</code> | <code>&quot;before&quot;</code>; }</p><p>Output <code>ceil(size / stride)</code>; the odd pixel goes <code>after</code> (TensorFlow) or <code>before</code>.</p><hr><h3 id="type-literal-2" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-2" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;half&quot;</code>; }</p><p>Half of the dilated kernel, rounded down, on both sides (the PyTorch habit).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/PadSpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PadSpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PadSpec as default
};
