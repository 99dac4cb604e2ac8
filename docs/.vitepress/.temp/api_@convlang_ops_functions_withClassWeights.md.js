import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: withClassWeights()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/withClassWeights.md","filePath":"api/@convlang/ops/functions/withClassWeights.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/withClassWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / withClassWeights</p><h1 id="function-withclassweights" tabindex="-1">Function: withClassWeights() <a class="header-anchor" href="#function-withclassweights" aria-label="Permalink to &quot;Function: withClassWeights()&quot;">​</a></h1><blockquote><p><strong>withClassWeights</strong>(<code>losses</code>, <code>weightsOf</code>): <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/LossSetting"><code>LossSetting</code></a>&gt;&gt;</p></blockquote><p>Losses with numbers in place of <code>balanced</code>, without weights where there are none for a head.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="losses" tabindex="-1">losses <a class="header-anchor" href="#losses" aria-label="Permalink to &quot;losses&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/LossSetting"><code>LossSetting</code></a>&gt;&gt;</p><h3 id="weightsof" tabindex="-1">weightsOf <a class="header-anchor" href="#weightsof" aria-label="Permalink to &quot;weightsOf&quot;">​</a></h3><p>(<code>head</code>) =&gt; readonly <code>number</code>[] | <code>null</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/LossSetting"><code>LossSetting</code></a>&gt;&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/withClassWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withClassWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withClassWeights as default
};
