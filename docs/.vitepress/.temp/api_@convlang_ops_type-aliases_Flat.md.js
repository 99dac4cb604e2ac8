import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Flat<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/Flat.md","filePath":"api/@convlang/ops/type-aliases/Flat.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/Flat.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / Flat</p><h1 id="type-alias-flat-t" tabindex="-1">Type Alias: Flat&lt;T&gt; <a class="header-anchor" href="#type-alias-flat-t" aria-label="Permalink to &quot;Type Alias: Flat\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>Flat</strong>&lt;<code>T</code>&gt; = <code>{ readonly [K in keyof T]: T[K] }</code></p></blockquote><p>An intersection of tables as one table.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/Flat.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Flat = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Flat as default
};
