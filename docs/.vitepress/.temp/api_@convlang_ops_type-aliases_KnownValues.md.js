import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: KnownValues<A>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/KnownValues.md","filePath":"api/@convlang/ops/type-aliases/KnownValues.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/KnownValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / KnownValues</p><h1 id="type-alias-knownvalues-a" tabindex="-1">Type Alias: KnownValues&lt;A&gt; <a class="header-anchor" href="#type-alias-knownvalues-a" aria-label="Permalink to &quot;Type Alias: KnownValues\\&lt;A\\&gt;&quot;">​</a></h1><blockquote><p><strong>KnownValues</strong>&lt;<code>A</code>&gt; = <code>{ readonly [K in keyof A as A[K] extends { type: &quot;size&quot; } ? never : A[K][&quot;as&quot;]]: ValueOf&lt;A[K]&gt; }</code> &amp; <a href="./SizeOf"><code>SizeOf</code></a>&lt;<code>A</code>&gt;</p></blockquote><p>Values of arguments whose names are known to the compiler.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <a href="./SettingArguments"><code>SettingArguments</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/KnownValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KnownValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KnownValues as default
};
