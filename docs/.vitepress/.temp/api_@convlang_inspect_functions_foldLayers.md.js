import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: foldLayers()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/foldLayers.md","filePath":"api/@convlang/inspect/functions/foldLayers.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/foldLayers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / foldLayers</p><h1 id="function-foldlayers" tabindex="-1">Function: foldLayers() <a class="header-anchor" href="#function-foldlayers" aria-label="Permalink to &quot;Function: foldLayers()&quot;">​</a></h1><blockquote><p><strong>foldLayers</strong>(<code>graph</code>, <code>rows</code>, <code>depth</code>): readonly <a href="./../type-aliases/FoldedRow"><code>FoldedRow</code></a>[]</p></blockquote><p>The layers of a model with its blocks folded. Equal calls that follow one another, as in a repeat, become one row; a block of one layer is shown as that layer.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><p>readonly <a href="./../interfaces/LayerSummary"><code>LayerSummary</code></a>[]</p><h3 id="depth" tabindex="-1">depth <a class="header-anchor" href="#depth" aria-label="Permalink to &quot;depth&quot;">​</a></h3><p><code>number</code></p><p>how many blocks inside one another are open: 0 for none</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../type-aliases/FoldedRow"><code>FoldedRow</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/foldLayers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const foldLayers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  foldLayers as default
};
