import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LayersOf<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/LayersOf.md","filePath":"api/@convlang/ops/type-aliases/LayersOf.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/LayersOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LayersOf</p><h1 id="type-alias-layersof-t" tabindex="-1">Type Alias: LayersOf&lt;T&gt; <a class="header-anchor" href="#type-alias-layersof-t" aria-label="Permalink to &quot;Type Alias: LayersOf\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>LayersOf</strong>&lt;<code>T</code>&gt; = <code>T</code> <em>extends</em> <code>object</code> ? <code>L</code> : <code>never</code></p></blockquote><p>The layers of a topic, if it has any.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/LayersOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayersOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayersOf as default
};
