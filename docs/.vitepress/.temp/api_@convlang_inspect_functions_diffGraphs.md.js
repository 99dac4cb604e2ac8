import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: diffGraphs()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/diffGraphs.md","filePath":"api/@convlang/inspect/functions/diffGraphs.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/diffGraphs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / diffGraphs</p><h1 id="function-diffgraphs" tabindex="-1">Function: diffGraphs() <a class="header-anchor" href="#function-diffgraphs" aria-label="Permalink to &quot;Function: diffGraphs()&quot;">​</a></h1><blockquote><p><strong>diffGraphs</strong>(<code>before</code>, <code>after</code>): <a href="./../interfaces/GraphDiff"><code>GraphDiff</code></a></p></blockquote><p>Compares two networks layer by layer, as graphs: spelling, line breaks, blocks and made-up names do not count.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/GraphDiff"><code>GraphDiff</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/diffGraphs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const diffGraphs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  diffGraphs as default
};
