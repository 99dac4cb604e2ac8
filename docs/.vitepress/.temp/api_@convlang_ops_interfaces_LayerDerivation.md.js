import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerDerivation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/LayerDerivation.md","filePath":"api/@convlang/ops/interfaces/LayerDerivation.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/LayerDerivation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LayerDerivation</p><h1 id="interface-layerderivation" tabindex="-1">Interface: LayerDerivation <a class="header-anchor" href="#interface-layerderivation" aria-label="Permalink to &quot;Interface: LayerDerivation&quot;">​</a></h1><p>How the numbers of one layer come about: words and factors with this layer&#39;s own numbers in them. Lines of plain text.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="formula" tabindex="-1">formula <a class="header-anchor" href="#formula" aria-label="Permalink to &quot;formula&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>formula</strong>: readonly <code>string</code>[]</p></blockquote><p>What one number of the output y is in terms of the input x; indices count from 0.</p><hr><h3 id="macs" tabindex="-1">macs <a class="header-anchor" href="#macs" aria-label="Permalink to &quot;macs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>macs</strong>: readonly <a href="./Factor"><code>Factor</code></a>[]</p></blockquote><p>Multiplications by weights for one input, as a product. Empty for a layer without any.</p><hr><h3 id="sizes" tabindex="-1">sizes <a class="header-anchor" href="#sizes" aria-label="Permalink to &quot;sizes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sizes</strong>: readonly <code>string</code>[]</p></blockquote><p>How the sizes of the output follow. Empty where they are those of the input.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/LayerDerivation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerDerivation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerDerivation as default
};
