import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: headValues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/headValues.md","filePath":"api/@convlang/train/functions/headValues.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/headValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / headValues</p><h1 id="function-headvalues" tabindex="-1">Function: headValues() <a class="header-anchor" href="#function-headvalues" aria-label="Permalink to &quot;Function: headValues()&quot;">​</a></h1><blockquote><p><strong>headValues</strong>(<code>scores</code>): <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>number</code> | <code>null</code>&gt;&gt;</p></blockquote><p>What the metrics came to, by their words: of a head, or of what is told of a step.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="scores" tabindex="-1">scores <a class="header-anchor" href="#scores" aria-label="Permalink to &quot;scores&quot;">​</a></h3><p><code>Partial</code>&lt;<a href="./../interfaces/HeadScores"><code>HeadScores</code></a>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>number</code> | <code>null</code>&gt;&gt;</p><p><code>null</code> for a metric that the labels are nothing for</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/headValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const headValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  headValues as default
};
