import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E610 a batch cannot be computed in {parts} parts: {layer}","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E610.md","filePath":"errors/E610.md"}');
const _sfc_main = { name: "errors/E610.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e610-a-batch-cannot-be-computed-in-parts-parts-layer" tabindex="-1">E610 a batch cannot be computed in {parts} parts: {layer} <a class="header-anchor" href="#e610-a-batch-cannot-be-computed-in-parts-parts-layer" aria-label="Permalink to &quot;E610 a batch cannot be computed in {parts} parts: {layer} {reason}&quot;">​</a></h1><p>Splitting a batch (<code>batch 128 split 4</code>) saves memory and changes no bit of the result: each part adds its samples to the sums of gradients, and the update is made once. That needs every layer to treat samples one by one. Batch normalisation takes its mean and variance over the whole batch, so a network that has it cannot be split; a smaller batch saves memory there, and trains differently.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A network with batch normalisation, split:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>train { batch 128 split 4 }    # in resnet18.conv</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use a smaller batch instead.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E610.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E610 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E610 as default
};
