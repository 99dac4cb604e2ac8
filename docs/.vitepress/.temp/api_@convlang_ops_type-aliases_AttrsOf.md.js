import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AttrsOf<A>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/AttrsOf.md","filePath":"api/@convlang/ops/type-aliases/AttrsOf.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/AttrsOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / AttrsOf</p><h1 id="type-alias-attrsof-a" tabindex="-1">Type Alias: AttrsOf&lt;A&gt; <a class="header-anchor" href="#type-alias-attrsof-a" aria-label="Permalink to &quot;Type Alias: AttrsOf\\&lt;A\\&gt;&quot;">​</a></h1><blockquote><p><strong>AttrsOf</strong>&lt;<code>A</code>&gt; = <code>{ readonly [K in keyof A]: AttrType&lt;A[K]&gt; }</code></p></blockquote><p>The attribute values that a schema describes, defaults filled in.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <a href="./AttrSchema"><code>AttrSchema</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/AttrsOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AttrsOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AttrsOf as default
};
