import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E627 the data gives images for {given}, and the model takes","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E627.md","filePath":"errors/E627.md"}');
const _sfc_main = { name: "errors/E627.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 taken="" id="e627-the-data-gives-images-for-given-and-the-model-takes" tabindex="-1">E627 the data gives images for {given}, and the model takes <a class="header-anchor" href="#e627-the-data-gives-images-for-given-and-the-model-takes" aria-label="Permalink to &quot;E627 the data gives images for {given}, and the model takes {taken}&quot;">​</a></h1><p>A source that names its images has one for each <code>input</code> of the model, under the name that the file gives it with <code>as</code>: <code>input 32x32x1 as left</code>. One that is missing would leave the input empty; one that the model has not would be left out in silence.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A model with the inputs <code>left</code> and <code>right</code>, and a source that calls one of them otherwise:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>fromArrays({ inputs: { left, rigth: right }, labels });</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Give each image the name of its input.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E627.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E627 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E627 as default
};
