import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: splitBatch()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/splitBatch.md","filePath":"api/@convlang/passes/functions/splitBatch.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/splitBatch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / splitBatch</p><h1 id="function-splitbatch" tabindex="-1">Function: splitBatch() <a class="header-anchor" href="#function-splitbatch" aria-label="Permalink to &quot;Function: splitBatch()&quot;">​</a></h1><blockquote><p><strong>splitBatch</strong>(<code>graph</code>, <code>options?</code>): <a href="./../type-aliases/BatchSplit"><code>BatchSplit</code></a></p></blockquote><p>Cuts a training step where values lose their batch dimension, so that a batch can be computed in slices. Layers that look at the whole batch at once cannot be split.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/PassOps"><code>PassOps</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/BatchSplit"><code>BatchSplit</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/splitBatch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const splitBatch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  splitBatch as default
};
