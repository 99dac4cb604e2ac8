import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DefaultedOf<A>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/type-aliases/DefaultedOf.md","filePath":"api/@convlang/frameworks/type-aliases/DefaultedOf.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/type-aliases/DefaultedOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / DefaultedOf</p><h1 id="type-alias-defaultedof-a" tabindex="-1">Type Alias: DefaultedOf&lt;A&gt; <a class="header-anchor" href="#type-alias-defaultedof-a" aria-label="Permalink to &quot;Type Alias: DefaultedOf\\&lt;A\\&gt;&quot;">​</a></h1><blockquote><p><strong>DefaultedOf</strong>&lt;<code>A</code>&gt; = <code>{ [K in keyof A]: A[K] extends { default: unknown } ? K : never }</code>[keyof <code>A</code>]</p></blockquote><p>Names of the arguments of a schema that have a default.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <a href="./../../ops/type-aliases/ArgSchema"><code>ArgSchema</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/type-aliases/DefaultedOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DefaultedOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DefaultedOf as default
};
