import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E612 labels of {source} are {given}, and the loss {loss} needs","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E612.md","filePath":"errors/E612.md"}');
const _sfc_main = { name: "errors/E612.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 needed="" id="e612-labels-of-source-are-given-and-the-loss-loss-needs" tabindex="-1">E612 labels of {source} are {given}, and the loss {loss} needs <a class="header-anchor" href="#e612-labels-of-source-are-given-and-the-loss-loss-needs" aria-label="Permalink to &quot;E612 labels of {source} are {given}, and the loss {loss} needs {needed}&quot;">​</a></h1><p>Cross-entropy and hinge compare scores with a class number. Mean square can do both: it compares with real values, or with a 1 for the right class and 0 for the others. Labels that are real values go with <code>loss mse</code> only: a row of values is met by a head of as many numbers, an image by a head of its height, width and channels. Maps, a class for each pixel, go with <code>cross-entropy</code> and a head of their height and width that gives each pixel a number for each class. Where each head has labels of its own, the error says whose do not fit.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Real values as labels and cross-entropy:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>train { loss cross-entropy }</span></span>
<span class="line"><span>data { source csv &quot;houses.csv&quot; label price }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use <code>loss mse</code> for real values.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E612.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E612 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E612 as default
};
