import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GivenToLayer<Word>","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/GivenToLayer.md","filePath":"api/convlang/index/type-aliases/GivenToLayer.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/GivenToLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / GivenToLayer</p><h1 id="type-alias-giventolayer-word" tabindex="-1">Type Alias: GivenToLayer&lt;Word&gt; <a class="header-anchor" href="#type-alias-giventolayer-word" aria-label="Permalink to &quot;Type Alias: GivenToLayer\\&lt;Word\\&gt;&quot;">​</a></h1><blockquote><p><strong>GivenToLayer</strong>&lt;<code>Word</code>&gt; = <code>ParametersOfLayer</code>&lt;<code>CoreLayers</code>[<code>Word</code>]&gt;</p></blockquote><p>What the method of a layer takes: <code>conv 6x5x5 stride 2</code> is <code>.conv({ filters: 6, kernel: 5, stride: 2 })</code>, <code>maxpool 2</code> is <code>.maxpool(2)</code>, <code>input 32x32x1</code> is <code>.input(32, 32, 1)</code>. Sizes are in pixels.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="word" tabindex="-1">Word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;Word&quot;">​</a></h3><p><code>Word</code> <em>extends</em> <a href="./LayerWord"><code>LayerWord</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/GivenToLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GivenToLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GivenToLayer as default
};
