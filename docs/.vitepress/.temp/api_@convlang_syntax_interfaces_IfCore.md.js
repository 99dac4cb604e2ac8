import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: IfCore","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/IfCore.md","filePath":"api/@convlang/syntax/interfaces/IfCore.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/IfCore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / IfCore</p><h1 id="interface-ifcore" tabindex="-1">Interface: IfCore <a class="header-anchor" href="#interface-ifcore" aria-label="Permalink to &quot;Interface: IfCore&quot;">​</a></h1><p><code>if cond { ... } else { ... }</code>, decided at compile time.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="condition" tabindex="-1">condition <a class="header-anchor" href="#condition" aria-label="Permalink to &quot;condition&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>condition</strong>: <a href="./../type-aliases/Condition"><code>Condition</code></a></p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;if&quot;</code></p></blockquote><hr><h3 id="otherwise" tabindex="-1">otherwise <a class="header-anchor" href="#otherwise" aria-label="Permalink to &quot;otherwise&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>otherwise</strong>: <a href="./Pipeline"><code>Pipeline</code></a> | <code>null</code></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><hr><h3 id="then" tabindex="-1">then <a class="header-anchor" href="#then" aria-label="Permalink to &quot;then&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>then</strong>: <a href="./Pipeline"><code>Pipeline</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/IfCore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IfCore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IfCore as default
};
