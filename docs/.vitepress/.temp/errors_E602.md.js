import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E602 these weights are of another model:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E602.md","filePath":"errors/E602.md"}');
const _sfc_main = { name: "errors/E602.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 what="" id="e602-these-weights-are-of-another-model" tabindex="-1">E602 these weights are of another model: <a class="header-anchor" href="#e602-these-weights-are-of-another-model" aria-label="Permalink to &quot;E602 these weights are of another model: {what}&quot;">​</a></h1><p>Weights are matched to a model by the names of its parameters (<code>conv1/kernel</code>) and by their shapes. All of them must be there, and nothing else. A layer that was renamed, resized or added makes another model, and filling what fits would leave a network that answers with noise. Train the changed model, or use the model file that the weights were made with: a checkpoint holds its text.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Weights of a network with other layers:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang evaluate alexnet --weights runs/lenet5/weights.safetensors --data data/mnist</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use the model file that the weights were made with.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E602.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E602 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E602 as default
};
