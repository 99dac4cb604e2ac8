import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SizeOf<A>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/SizeOf.md","filePath":"api/@convlang/ops/type-aliases/SizeOf.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/SizeOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / SizeOf</p><h1 id="type-alias-sizeof-a" tabindex="-1">Type Alias: SizeOf&lt;A&gt; <a class="header-anchor" href="#type-alias-sizeof-a" aria-label="Permalink to &quot;Type Alias: SizeOf\\&lt;A\\&gt;&quot;">​</a></h1><blockquote><p><strong>SizeOf</strong>&lt;<code>A</code>&gt; = <code>Extract</code>&lt;<code>A</code>[keyof <code>A</code>], { <code>type</code>: <code>&quot;size&quot;</code>; }&gt; <em>extends</em> <code>never</code> ? <code>object</code> : <code>object</code></p></blockquote><p>Height and width, where one of the arguments is a size; nothing else.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <a href="./SettingArguments"><code>SettingArguments</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/SizeOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SizeOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SizeOf as default
};
