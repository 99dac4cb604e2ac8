import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FoundLayer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/type-aliases/FoundLayer.md","filePath":"api/@convlang/inspect/type-aliases/FoundLayer.md"}');
const _sfc_main = { name: "api/@convlang/inspect/type-aliases/FoundLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / FoundLayer</p><h1 id="type-alias-foundlayer" tabindex="-1">Type Alias: FoundLayer <a class="header-anchor" href="#type-alias-foundlayer" aria-label="Permalink to &quot;Type Alias: FoundLayer&quot;">​</a></h1><blockquote><p><strong>FoundLayer</strong> = { <code>kind</code>: <code>&quot;found&quot;</code>; <code>layer</code>: <a href="./../../ir/interfaces/Layer"><code>Layer</code></a>; } | { <code>kind</code>: <code>&quot;several&quot;</code>; <code>names</code>: readonly <code>string</code>[]; } | { <code>kind</code>: <code>&quot;none&quot;</code>; <code>meant</code>: <code>string</code> | <code>undefined</code>; }</p></blockquote><p>What a name of a layer, or the end of one, stands for.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;found&quot;</code>; <code>layer</code>: <a href="./../../ir/interfaces/Layer"><code>Layer</code></a>; }</p><hr><h3 id="type-literal-1" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-1" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;several&quot;</code>; <code>names</code>: readonly <code>string</code>[]; }</p><p>Several layers end so.</p><hr><h3 id="type-literal-2" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-2" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;none&quot;</code>; <code>meant</code>: <code>string</code> | <code>undefined</code>; }</p><p>None does; <code>meant</code> is the one that was most likely meant.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/type-aliases/FoundLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FoundLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FoundLayer as default
};
