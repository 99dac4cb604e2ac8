import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ValuePlace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compare/interfaces/ValuePlace.md","filePath":"api/@convlang/compare/interfaces/ValuePlace.md"}');
const _sfc_main = { name: "api/@convlang/compare/interfaces/ValuePlace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/compare</a> / ValuePlace</p><h1 id="interface-valueplace" tabindex="-1">Interface: ValuePlace <a class="header-anchor" href="#interface-valueplace" aria-label="Permalink to &quot;Interface: ValuePlace&quot;">​</a></h1><p>Where a value is in a run.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./Mismatch"><code>Mismatch</code></a></li><li><a href="./LargestDifference"><code>LargestDifference</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layer</strong>: <code>string</code> | <code>null</code></p></blockquote><p><code>null</code> for the loss and for clipping.</p><hr><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>op</strong>: <code>string</code> | <code>null</code></p></blockquote><p>The op that made the value; <code>null</code> when no op differs by itself.</p><hr><h3 id="phase" tabindex="-1">phase <a class="header-anchor" href="#phase" aria-label="Permalink to &quot;phase&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>phase</strong>: <a href="./../type-aliases/Phase"><code>Phase</code></a></p></blockquote><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>step</strong>: <code>number</code></p></blockquote><p>From 1; 0 for the first forward pass, in which the model is as in use.</p><hr><h3 id="tensor" tabindex="-1">tensor <a class="header-anchor" href="#tensor" aria-label="Permalink to &quot;tensor&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>tensor</strong>: <code>string</code></p></blockquote><p>The value&#39;s name in the graph, or that of the parameter.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compare/interfaces/ValuePlace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ValuePlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ValuePlace as default
};
