import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E507 {images} holds labels and {labels} holds images: the two are swapped","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E507.md","filePath":"errors/E507.md"}');
const _sfc_main = { name: "errors/E507.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e507-images-holds-labels-and-labels-holds-images-the-two-are-swapped" tabindex="-1">E507 {images} holds labels and {labels} holds images: the two are swapped <a class="header-anchor" href="#e507-images-holds-labels-and-labels-holds-images-the-two-are-swapped" aria-label="Permalink to &quot;E507 {images} holds labels and {labels} holds images: the two are swapped&quot;">​</a></h1><p>The fourth byte of an IDX file is its number of dimensions: 3 for images, 1 for labels. Both files are good, but each was given in the place of the other.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Images and labels under each other&#39;s names:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data data/mnist    # after renaming the two files</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Rename the files: the one with three dimensions holds the images.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E507.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E507 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E507 as default
};
