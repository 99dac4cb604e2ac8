import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AttrType<S>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/AttrType.md","filePath":"api/@convlang/ops/type-aliases/AttrType.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/AttrType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / AttrType</p><h1 id="type-alias-attrtype-s" tabindex="-1">Type Alias: AttrType&lt;S&gt; <a class="header-anchor" href="#type-alias-attrtype-s" aria-label="Permalink to &quot;Type Alias: AttrType\\&lt;S\\&gt;&quot;">​</a></h1><blockquote><p><strong>AttrType</strong>&lt;<code>S</code>&gt; = <code>S</code> <em>extends</em> <code>object</code> ? <code>number</code> : <code>S</code> <em>extends</em> <code>object</code> ? <code>boolean</code> : <code>S</code> <em>extends</em> <code>object</code> ? <code>V</code> : <code>S</code> <em>extends</em> <code>object</code> ? <code>string</code> : <code>S</code> <em>extends</em> <code>object</code> ? readonly <code>number</code>[] : readonly (readonly <code>number</code>[])[]</p></blockquote><p>The value of an attribute of a spec.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="s" tabindex="-1">S <a class="header-anchor" href="#s" aria-label="Permalink to &quot;S&quot;">​</a></h3><p><code>S</code> <em>extends</em> <a href="./AttrSpec"><code>AttrSpec</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/AttrType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AttrType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AttrType as default
};
