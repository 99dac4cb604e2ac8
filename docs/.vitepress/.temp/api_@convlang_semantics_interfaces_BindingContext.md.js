import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BindingContext","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/BindingContext.md","filePath":"api/@convlang/semantics/interfaces/BindingContext.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/BindingContext.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / BindingContext</p><h1 id="interface-bindingcontext" tabindex="-1">Interface: BindingContext <a class="header-anchor" href="#interface-bindingcontext" aria-label="Permalink to &quot;Interface: BindingContext&quot;">​</a></h1><p>What the names of a file are bound with.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layers</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/interfaces/AnyLayer"><code>AnyLayer</code></a>&gt;&gt;</p></blockquote><hr><h3 id="sectionnames" tabindex="-1">sectionNames <a class="header-anchor" href="#sectionnames" aria-label="Permalink to &quot;sectionNames&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sectionNames</strong>: readonly <a href="./SectionName"><code>SectionName</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/BindingContext.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BindingContext = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BindingContext as default
};
