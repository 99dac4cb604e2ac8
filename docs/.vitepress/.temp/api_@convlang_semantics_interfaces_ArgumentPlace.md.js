import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ArgumentPlace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/ArgumentPlace.md","filePath":"api/@convlang/semantics/interfaces/ArgumentPlace.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/ArgumentPlace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / ArgumentPlace</p><h1 id="interface-argumentplace" tabindex="-1">Interface: ArgumentPlace <a class="header-anchor" href="#interface-argumentplace" aria-label="Permalink to &quot;Interface: ArgumentPlace&quot;">​</a></h1><p>An argument of a layer as it stands in the file.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="ispositional" tabindex="-1">isPositional <a class="header-anchor" href="#ispositional" aria-label="Permalink to &quot;isPositional&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isPositional</strong>: <code>boolean</code></p></blockquote><p>Whether it stands by its place, without its key.</p><hr><h3 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layer</strong>: <a href="./../../ops/interfaces/AnyLayer"><code>AnyLayer</code></a></p></blockquote><p>The layer&#39;s definition.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><p>Its key and value; the value alone for one without a key.</p><hr><h3 id="spec" tabindex="-1">spec <a class="header-anchor" href="#spec" aria-label="Permalink to &quot;spec&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>spec</strong>: <a href="./../../ops/type-aliases/ArgSpec"><code>ArgSpec</code></a></p></blockquote><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>value</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><p>Where its value stands.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/ArgumentPlace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArgumentPlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArgumentPlace as default
};
