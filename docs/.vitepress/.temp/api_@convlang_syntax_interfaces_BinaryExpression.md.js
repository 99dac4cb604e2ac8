import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BinaryExpression","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/BinaryExpression.md","filePath":"api/@convlang/syntax/interfaces/BinaryExpression.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/BinaryExpression.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / BinaryExpression</p><h1 id="interface-binaryexpression" tabindex="-1">Interface: BinaryExpression <a class="header-anchor" href="#interface-binaryexpression" aria-label="Permalink to &quot;Interface: BinaryExpression&quot;">​</a></h1><p><code>left op right</code> over whole or real numbers; <code>/</code> must come out whole.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;binary&quot;</code></p></blockquote><hr><h3 id="left" tabindex="-1">left <a class="header-anchor" href="#left" aria-label="Permalink to &quot;left&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>left</strong>: <a href="./../type-aliases/Expression"><code>Expression</code></a></p></blockquote><hr><h3 id="operator" tabindex="-1">operator <a class="header-anchor" href="#operator" aria-label="Permalink to &quot;operator&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>operator</strong>: <code>&quot;+&quot;</code> | <code>&quot;-&quot;</code> | <code>&quot;*&quot;</code> | <code>&quot;/&quot;</code></p></blockquote><hr><h3 id="right" tabindex="-1">right <a class="header-anchor" href="#right" aria-label="Permalink to &quot;right&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>right</strong>: <a href="./../type-aliases/Expression"><code>Expression</code></a></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/BinaryExpression.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BinaryExpression = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BinaryExpression as default
};
