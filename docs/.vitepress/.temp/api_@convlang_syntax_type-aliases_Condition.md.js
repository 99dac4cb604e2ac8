import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Condition","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/type-aliases/Condition.md","filePath":"api/@convlang/syntax/type-aliases/Condition.md"}');
const _sfc_main = { name: "api/@convlang/syntax/type-aliases/Condition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / Condition</p><h1 id="type-alias-condition" tabindex="-1">Type Alias: Condition <a class="header-anchor" href="#type-alias-condition" aria-label="Permalink to &quot;Type Alias: Condition&quot;">​</a></h1><blockquote><p><strong>Condition</strong> = { <code>kind</code>: <code>&quot;compare&quot;</code>; <code>left</code>: <a href="./Expression"><code>Expression</code></a>; <code>operator</code>: <code>&quot;==&quot;</code> | <code>&quot;!=&quot;</code> | <code>&quot;&lt;&quot;</code> | <code>&quot;&lt;=&quot;</code> | <code>&quot;&gt;&quot;</code> | <code>&quot;&gt;=&quot;</code>; <code>right</code>: <a href="./Expression"><code>Expression</code></a>; <code>span</code>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a>; } | { <code>kind</code>: <code>&quot;logic&quot;</code>; <code>left</code>: <code>Condition</code>; <code>operator</code>: <code>&quot;and&quot;</code> | <code>&quot;or&quot;</code>; <code>right</code>: <code>Condition</code>; <code>span</code>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a>; } | { <code>kind</code>: <code>&quot;not&quot;</code>; <code>operand</code>: <code>Condition</code>; <code>span</code>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a>; }</p></blockquote><p>A condition of <code>if</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/type-aliases/Condition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Condition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Condition as default
};
