import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: watchedWords()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/watchedWords.md","filePath":"api/@convlang/ops/functions/watchedWords.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/watchedWords.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / watchedWords</p><h1 id="function-watchedwords" tabindex="-1">Function: watchedWords() <a class="header-anchor" href="#function-watchedwords" aria-label="Permalink to &quot;Function: watchedWords()&quot;">​</a></h1><blockquote><p><strong>watchedWords</strong>(<code>metrics</code>): readonly <code>string</code>[]</p></blockquote><p>What a run may watch: <code>loss</code> or the word of a metric, behind <code>val-</code> that of the validation.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="metrics" tabindex="-1">metrics <a class="header-anchor" href="#metrics" aria-label="Permalink to &quot;metrics&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/MetricDefinition"><code>MetricDefinition</code></a>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>string</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/watchedWords.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const watchedWords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  watchedWords as default
};
