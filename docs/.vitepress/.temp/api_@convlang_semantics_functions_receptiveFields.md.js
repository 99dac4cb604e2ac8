import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: receptiveFields()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/receptiveFields.md","filePath":"api/@convlang/semantics/functions/receptiveFields.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/receptiveFields.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / receptiveFields</p><h1 id="function-receptivefields" tabindex="-1">Function: receptiveFields() <a class="header-anchor" href="#function-receptivefields" aria-label="Permalink to &quot;Function: receptiveFields()&quot;">​</a></h1><blockquote><p><strong>receptiveFields</strong>(<code>layers</code>, <code>directionsOf</code>): <code>ReadonlyMap</code>&lt;<code>string</code>, <a href="./../interfaces/ReceptiveField"><code>ReceptiveField</code></a> | <code>null</code>&gt;</p></blockquote><p>Receptive field of each layer&#39;s output, along the longest path: <code>r += (k - 1) * dilation * j</code>, <code>j *= stride</code>. <code>null</code> for vectors, for images whose size no longer depends on the position (after global pooling), and for those whose places are none of the input&#39;s (after <code>permute</code>).</p><p>Source: A. Araujo, W. Norris, J. Sim, &quot;Computing Receptive Fields of Convolutional Neural Networks&quot;, Distill, 2019.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><p>readonly <a href="./../../ir/interfaces/Layer"><code>Layer</code></a>[]</p><h3 id="directionsof" tabindex="-1">directionsOf <a class="header-anchor" href="#directionsof" aria-label="Permalink to &quot;directionsOf&quot;">​</a></h3><p>(<code>value</code>) =&gt; <code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>ReadonlyMap</code>&lt;<code>string</code>, <a href="./../interfaces/ReceptiveField"><code>ReceptiveField</code></a> | <code>null</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/receptiveFields.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const receptiveFields = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  receptiveFields as default
};
