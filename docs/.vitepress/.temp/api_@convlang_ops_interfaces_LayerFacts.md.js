import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerFacts","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/LayerFacts.md","filePath":"api/@convlang/ops/interfaces/LayerFacts.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/LayerFacts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LayerFacts</p><h1 id="interface-layerfacts" tabindex="-1">Interface: LayerFacts <a class="header-anchor" href="#interface-layerfacts" aria-label="Permalink to &quot;Interface: LayerFacts&quot;">​</a></h1><p>A built layer as numbers: what <code>LayerDefinition.explain</code> works from.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>attrs</strong>: <a href="./../../ir/type-aliases/Attrs"><code>Attrs</code></a></p></blockquote><p>The facts that <code>build</code> gave.</p><hr><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputs</strong>: readonly (readonly <code>number</code>[])[]</p></blockquote><p>Sizes of what flows in, without the batch: <code>[h, w, c]</code>, <code>[length, channels]</code> or <code>[n]</code>, one for each input.</p><hr><h3 id="output" tabindex="-1">output <a class="header-anchor" href="#output" aria-label="Permalink to &quot;output&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>output</strong>: readonly <code>number</code>[]</p></blockquote><p>Sizes of what comes out.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/LayerFacts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerFacts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerFacts as default
};
