import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ModelOutputs","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/interfaces/ModelOutputs.md","filePath":"api/convlang/index/interfaces/ModelOutputs.md"}');
const _sfc_main = { name: "api/convlang/index/interfaces/ModelOutputs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / ModelOutputs</p><h1 id="interface-modeloutputs" tabindex="-1">Interface: ModelOutputs <a class="header-anchor" href="#interface-modeloutputs" aria-label="Permalink to &quot;Interface: ModelOutputs&quot;">​</a></h1><p>What a model says. Every tensor is <code>[n, ...]</code> with the sizes that the layer has: a picture <code>[n, h, w, c]</code>, a vector <code>[n, width]</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layers</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;&gt;&gt;</p></blockquote><p>By the name of the layer.</p><hr><h3 id="output" tabindex="-1">output <a class="header-anchor" href="#output" aria-label="Permalink to &quot;output&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>output</strong>: <a href="./Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;</p></blockquote><p>Of the main head: probabilities where the model ends in softmax.</p><hr><h3 id="taps" tabindex="-1">taps <a class="header-anchor" href="#taps" aria-label="Permalink to &quot;taps&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>taps</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;&gt;&gt;</p></blockquote><p>By the name of the tap.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/interfaces/ModelOutputs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModelOutputs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModelOutputs as default
};
