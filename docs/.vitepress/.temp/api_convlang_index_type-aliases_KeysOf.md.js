import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: KeysOf<K>","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/KeysOf.md","filePath":"api/convlang/index/type-aliases/KeysOf.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/KeysOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / KeysOf</p><h1 id="type-alias-keysof-k" tabindex="-1">Type Alias: KeysOf&lt;K&gt; <a class="header-anchor" href="#type-alias-keysof-k" aria-label="Permalink to &quot;Type Alias: KeysOf\\&lt;K\\&gt;&quot;">​</a></h1><blockquote><p><strong>KeysOf</strong>&lt;<code>K</code>&gt; = <code>{ readonly [Name in keyof K &amp; string as CamelCase&lt;Name&gt;]?: GivenOf&lt;K[Name]&gt; }</code></p></blockquote><p>The keys of a layer as an options object; what is left out takes the layer&#39;s default.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="k" tabindex="-1">K <a class="header-anchor" href="#k" aria-label="Permalink to &quot;K&quot;">​</a></h3><p><code>K</code> <em>extends</em> <a href="./../../../@convlang/ops/type-aliases/ArgSchema"><code>ArgSchema</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/KeysOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KeysOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KeysOf as default
};
