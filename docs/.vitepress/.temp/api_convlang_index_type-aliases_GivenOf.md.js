import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GivenOf<S>","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/GivenOf.md","filePath":"api/convlang/index/type-aliases/GivenOf.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/GivenOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / GivenOf</p><h1 id="type-alias-givenof-s" tabindex="-1">Type Alias: GivenOf&lt;S&gt; <a class="header-anchor" href="#type-alias-givenof-s" aria-label="Permalink to &quot;Type Alias: GivenOf\\&lt;S\\&gt;&quot;">​</a></h1><blockquote><p><strong>GivenOf</strong>&lt;<code>S</code>&gt; = <code>S</code> <em>extends</em> <code>object</code> ? <code>number</code> : <code>S</code> <em>extends</em> <code>object</code> ? <a href="./Size"><code>Size</code></a> : <code>S</code> <em>extends</em> <code>object</code> ? <a href="./Size"><code>Size</code></a> | <code>&quot;global&quot;</code> : <code>S</code> <em>extends</em> <code>object</code> ? <code>boolean</code> : <code>S</code> <em>extends</em> <code>object</code> ? <code>V</code> : <code>S</code> <em>extends</em> <code>object</code> ? <a href="./Size"><code>Size</code></a> | <a href="./../interfaces/Sides"><code>Sides</code></a> | <a href="./SignalSides"><code>SignalSides</code></a> | <code>&quot;valid&quot;</code> | <code>&quot;same&quot;</code> | <code>&quot;same lower&quot;</code> | <code>&quot;half&quot;</code> : <code>S</code> <em>extends</em> <code>object</code> ? <a href="./Size"><code>Size</code></a> | <a href="./../interfaces/Sides"><code>Sides</code></a> | <a href="./SignalSides"><code>SignalSides</code></a> : <code>S</code> <em>extends</em> <code>object</code> ? <code>&quot;exact&quot;</code> | <code>&quot;floor&quot;</code> | <code>&quot;ceil&quot;</code> : <code>S</code> <em>extends</em> <code>object</code> ? readonly ...[] : <code>S</code> <em>extends</em> <code>object</code> ? <a href="./../../../@convlang/ops/type-aliases/InitName"><code>InitName</code></a> : ... <em>extends</em> ... ? ... : ...</p></blockquote><p>What a builder takes for one argument of a layer, by the type in the layer&#39;s definition. What a file writes as words or <code>6x5x5</code> is a string, a number or a pair here.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="s" tabindex="-1">S <a class="header-anchor" href="#s" aria-label="Permalink to &quot;S&quot;">​</a></h3><p><code>S</code> <em>extends</em> <a href="./../../../@convlang/ops/type-aliases/ArgSpec"><code>ArgSpec</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/GivenOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GivenOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GivenOf as default
};
