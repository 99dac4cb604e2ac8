import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearntData","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/LearntData.md","filePath":"api/@convlang/data/index/interfaces/LearntData.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/LearntData.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / LearntData</p><h1 id="interface-learntdata" tabindex="-1">Interface: LearntData <a class="header-anchor" href="#interface-learntdata" aria-label="Permalink to &quot;Interface: LearntData&quot;">​</a></h1><p>What a model has learnt of its data.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="features" tabindex="-1">features? <a class="header-anchor" href="#features" aria-label="Permalink to &quot;features?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>features?</strong>: readonly <code>string</code>[]</p></blockquote><p>Names of the numbers of a sample, where they have any.</p><hr><h3 id="learnt" tabindex="-1">learnt <a class="header-anchor" href="#learnt" aria-label="Permalink to &quot;learnt&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>learnt</strong>: <a href="./../type-aliases/Learnt"><code>Learnt</code></a></p></blockquote><p>Of the main head.</p><hr><h3 id="taps" tabindex="-1">taps? <a class="header-anchor" href="#taps" aria-label="Permalink to &quot;taps?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>taps?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/Learnt"><code>Learnt</code></a>&gt;&gt;</p></blockquote><p>Of the taps that have a loss, by name; none where it is not known.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/LearntData.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearntData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearntData as default
};
