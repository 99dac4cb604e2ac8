import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Defaulted<Name>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/type-aliases/Defaulted.md","filePath":"api/@convlang/frameworks/type-aliases/Defaulted.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/type-aliases/Defaulted.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / Defaulted</p><h1 id="type-alias-defaulted-name" tabindex="-1">Type Alias: Defaulted&lt;Name&gt; <a class="header-anchor" href="#type-alias-defaulted-name" aria-label="Permalink to &quot;Type Alias: Defaulted\\&lt;Name\\&gt;&quot;">​</a></h1><blockquote><p><strong>Defaulted</strong>&lt;<code>Name</code>&gt; = <a href="./DefaultedOf"><code>DefaultedOf</code></a>&lt;<em>typeof</em> <a href="./../../ops/variables/coreLayers"><code>coreLayers</code></a>[<code>Name</code>][<code>&quot;positionals&quot;</code>]&gt; | <a href="./DefaultedOf"><code>DefaultedOf</code></a>&lt;<em>typeof</em> <a href="./../../ops/variables/coreLayers"><code>coreLayers</code></a>[<code>Name</code>][<code>&quot;keys&quot;</code>]&gt;</p></blockquote><p>Names of the arguments of a word that have a default.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">Name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;Name&quot;">​</a></h3><p><code>Name</code> <em>extends</em> <a href="./../../ops/type-aliases/LayerName"><code>LayerName</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/type-aliases/Defaulted.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Defaulted = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Defaulted as default
};
