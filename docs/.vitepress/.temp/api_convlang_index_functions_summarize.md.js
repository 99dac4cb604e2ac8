import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: summarize()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/summarize.md","filePath":"api/convlang/index/functions/summarize.md"}');
const _sfc_main = { name: "api/convlang/index/functions/summarize.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / summarize</p><h1 id="function-summarize" tabindex="-1">Function: summarize() <a class="header-anchor" href="#function-summarize" aria-label="Permalink to &quot;Function: summarize()&quot;">​</a></h1><blockquote><p><strong>summarize</strong>(<code>graph</code>): <a href="./../../../@convlang/inspect/interfaces/ModelSummary"><code>ModelSummary</code></a></p></blockquote><p>Tells what is in a model: sizes, windows, parameters, multiplications, receptive fields. Plain data.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../../@convlang/ir/interfaces/Graph"><code>Graph</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../@convlang/inspect/interfaces/ModelSummary"><code>ModelSummary</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/summarize.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const summarize = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  summarize as default
};
