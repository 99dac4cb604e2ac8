import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E699 the backend {backend} cannot compile this graph:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E699.md","filePath":"errors/E699.md"}');
const _sfc_main = { name: "errors/E699.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e699-the-backend-backend-cannot-compile-this-graph" tabindex="-1">E699 the backend {backend} cannot compile this graph: <a class="header-anchor" href="#e699-the-backend-backend-cannot-compile-this-graph" aria-label="Permalink to &quot;E699 the backend {backend} cannot compile this graph: {reason}&quot;">​</a></h1><p>A graph is made ready for one batch size, over a state that the same backend made with <code>createState</code>. Numbers on one device are not seen by another: read them from one state and write them to the other.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>In a program that uses the library with two backends, or with a batch size that it computed:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>await node.compile(graph, { batch: 0.5 * count, state: ts.createState() });</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Make the state with the backend that compiles, and round the batch to a whole number of at least 1.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E699.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E699 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E699 as default
};
