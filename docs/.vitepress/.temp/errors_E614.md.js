import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E614 the model file computes something else than the one that these weights were trained with","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E614.md","filePath":"errors/E614.md"}');
const _sfc_main = { name: "errors/E614.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e614-the-model-file-computes-something-else-than-the-one-that-these-weights-were-trained-with" tabindex="-1">E614 the model file computes something else than the one that these weights were trained with <a class="header-anchor" href="#e614-the-model-file-computes-something-else-than-the-one-that-these-weights-were-trained-with" aria-label="Permalink to &quot;E614 the model file computes something else than the one that these weights were trained with&quot;">​</a></h1><p>The weights fit the model by the names and shapes of its parameters, and that is not enough: a <code>relu</code> that became a <code>sigmoid</code>, another stride, <code>scale 1/255</code> left out or the classes in another order make a network that answers, and answers wrongly. A file of weights carries a hash of the layers and the preprocessing that it was trained with, and the text of its model file, from which the lines below are made. What only training reads does not count: learning rate, epochs, dropout, augmentation, where the data lies, comments and layout. Take the text that the weights were trained with, or train the changed model; <code>--force</code> evaluates and predicts all the same.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A network that was changed after it was trained, such that its weights still fit:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train net.conv --out runs/net</span></span>
<span class="line"><span># relu is changed to sigmoid in net.conv, or scale 1/255 is taken out</span></span>
<span class="line"><span>convlang evaluate net.conv --weights runs/net/weights.safetensors</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Evaluate <code>runs/net/model.conv</code>, which holds the text that the weights were trained with, or train again. <code>--force</code> takes the weights all the same.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E614.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E614 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E614 as default
};
