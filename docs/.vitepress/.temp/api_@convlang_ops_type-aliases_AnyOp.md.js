import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AnyOp","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/AnyOp.md","filePath":"api/@convlang/ops/type-aliases/AnyOp.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/AnyOp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / AnyOp</p><h1 id="type-alias-anyop" tabindex="-1">Type Alias: AnyOp <a class="header-anchor" href="#type-alias-anyop" aria-label="Permalink to &quot;Type Alias: AnyOp&quot;">​</a></h1><blockquote><p><strong>AnyOp</strong> = <code>Omit</code>&lt;<a href="./../interfaces/OpDefinition"><code>OpDefinition</code></a>&lt;<code>string</code>, <code>any</code>&gt;, <code>&quot;attrs&quot;</code>&gt; &amp; <code>object</code></p></blockquote><p>The erased view of an op, for code that walks graphs and knows ops only by name. The one place where the attribute type is given up: <code>infer</code> and <code>reference</code> are then called with attributes that <a href="./../functions/completeAttrs">completeAttrs</a> has checked.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>attrs</strong>: <a href="./AttrSchema"><code>AttrSchema</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/AnyOp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnyOp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnyOp as default
};
