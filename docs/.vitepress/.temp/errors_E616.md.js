import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E616 the model gives no finite numbers for {count} of {samples} samples: {what} is not finite","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E616.md","filePath":"errors/E616.md"}');
const _sfc_main = { name: "errors/E616.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e616-the-model-gives-no-finite-numbers-for-count-of-samples-samples-what-is-not-finite" tabindex="-1">E616 the model gives no finite numbers for {count} of {samples} samples: {what} is not finite <a class="header-anchor" href="#e616-the-model-gives-no-finite-numbers-for-count-of-samples-samples-what-is-not-finite" aria-label="Permalink to &quot;E616 the model gives no finite numbers for {count} of {samples} samples: {what} is not finite&quot;">​</a></h1><p>The weights are finite, and the numbers of these samples grow beyond what 32-bit floating point holds, or one is divided by nothing. Loss and accuracy over them would mean nothing. The layer named is the first whose output is not finite. The usual cause is another preprocessing than the one the weights were trained with (<code>scale 1/255</code> left out), or data that is not finite itself.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Weights that are finite, and numbers that grow beyond all bounds on the way through the network:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang evaluate net.conv --weights weights.safetensors</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Look at the layer that is named, and whether the preprocessing is the one that the weights were trained with.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E616.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E616 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E616 as default
};
