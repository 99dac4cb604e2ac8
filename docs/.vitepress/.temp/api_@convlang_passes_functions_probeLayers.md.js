import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: probeLayers()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/probeLayers.md","filePath":"api/@convlang/passes/functions/probeLayers.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/probeLayers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / probeLayers</p><h1 id="function-probelayers" tabindex="-1">Function: probeLayers() <a class="header-anchor" href="#function-probelayers" aria-label="Permalink to &quot;Function: probeLayers()&quot;">​</a></h1><blockquote><p><strong>probeLayers</strong>(<code>graph</code>, <code>probe?</code>, <code>options?</code>): <a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p></blockquote><p>The part of a graph that makes the outputs of layers, each an output of the probe; updates go. Values are as the graph makes them: whatever else is handed out changes no number.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="probe" tabindex="-1">probe? <a class="header-anchor" href="#probe" aria-label="Permalink to &quot;probe?&quot;">​</a></h3><p><a href="./../interfaces/Probe"><code>Probe</code></a> = <code>{}</code></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/PassOps"><code>PassOps</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E622 for a layer that the graph has not, with the name that may be meant</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/probeLayers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const probeLayers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  probeLayers as default
};
