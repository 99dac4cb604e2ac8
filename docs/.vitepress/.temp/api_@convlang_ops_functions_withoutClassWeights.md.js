import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: withoutClassWeights()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/withoutClassWeights.md","filePath":"api/@convlang/ops/functions/withoutClassWeights.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/withoutClassWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / withoutClassWeights</p><h1 id="function-withoutclassweights" tabindex="-1">Function: withoutClassWeights() <a class="header-anchor" href="#function-withoutclassweights" aria-label="Permalink to &quot;Function: withoutClassWeights()&quot;">​</a></h1><blockquote><p><strong>withoutClassWeights</strong>(<code>losses</code>): <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/LossSetting"><code>LossSetting</code></a>&gt;&gt;</p></blockquote><p>Losses that count all classes alike: what a model is measured by.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="losses" tabindex="-1">losses <a class="header-anchor" href="#losses" aria-label="Permalink to &quot;losses&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/LossSetting"><code>LossSetting</code></a>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/LossSetting"><code>LossSetting</code></a>&gt;&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/withoutClassWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withoutClassWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withoutClassWeights as default
};
