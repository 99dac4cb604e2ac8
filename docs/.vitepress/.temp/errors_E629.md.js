import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E629 augment {step} cannot be done to labels that are {labels}:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E629.md","filePath":"errors/E629.md"}');
const _sfc_main = { name: "errors/E629.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e629-augment-step-cannot-be-done-to-labels-that-are-labels" tabindex="-1">E629 augment {step} cannot be done to labels that are {labels}: <a class="header-anchor" href="#e629-augment-step-cannot-be-done-to-labels-that-are-labels" aria-label="Permalink to &quot;E629 augment {step} cannot be done to labels that are {labels}: {reason}&quot;">​</a></h1><p>A random change that moves, mirrors or turns an image moves what is to be found in it. Labels that are images or maps of classes lie on its pixels and are moved with it, by the same numbers: a map to the nearest class, and what comes in at an edge has the class of the pixel there. For that they need the height and width of the images behind the preprocessing, and the change must say what becomes of them: <code>target</code> in the definition of a plugin’s is <code>moves</code>, or <code>stays</code> where it changes values alone. Otherwise take the change out of the data section, or make the changed copies, images and labels alike, before training.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A model that names a class for each pixel, whose maps are half as high and wide as its images, trained with random changes:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { augment flip horizontal }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take the change out, or add the changed images with their changed maps to the data. Maps as large as the images behind the preprocessing are moved with them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E629.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E629 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E629 as default
};
