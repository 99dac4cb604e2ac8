import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LearntWeights","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/LearntWeights.md","filePath":"api/convlang/index/type-aliases/LearntWeights.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/LearntWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / LearntWeights</p><h1 id="type-alias-learntweights" tabindex="-1">Type Alias: LearntWeights <a class="header-anchor" href="#type-alias-learntweights" aria-label="Permalink to &quot;Type Alias: LearntWeights&quot;">​</a></h1><blockquote><p><strong>LearntWeights</strong> = <code>Pick</code>&lt;<a href="./../interfaces/TrainResult"><code>TrainResult</code></a>, <code>&quot;weights&quot;</code> | <code>&quot;classes&quot;</code>&gt; &amp; <code>Partial</code>&lt;<code>Pick</code>&lt;<a href="./../interfaces/TrainResult"><code>TrainResult</code></a>, <code>&quot;trainedOn&quot;</code>&gt;&gt;</p></blockquote><p>What of a run goes into a file of weights: a result of <code>train</code> has it, and so has what <code>decodeWeights</code> gives.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/LearntWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearntWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearntWeights as default
};
