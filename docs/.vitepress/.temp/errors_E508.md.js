import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E508 {images} holds {imageCount} images, but {labels} holds {labelCount} labels","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E508.md","filePath":"errors/E508.md"}');
const _sfc_main = { name: "errors/E508.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e508-images-holds-imagecount-images-but-labels-holds-labelcount-labels" tabindex="-1">E508 {images} holds {imageCount} images, but {labels} holds {labelCount} labels <a class="header-anchor" href="#e508-images-holds-imagecount-images-but-labels-holds-labelcount-labels" aria-label="Permalink to &quot;E508 {images} holds {imageCount} images, but {labels} holds {labelCount} labels&quot;">​</a></h1><p>Item i of the one file belongs to item i of the other, so both counts (bytes 4 to 7 of each file) must agree. Files of different parts, such as training images with test labels, are the usual cause.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>The labels of the test set beside the images of the training set:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data data/mnist    # 60,000 images, 10,000 labels</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take both files from the same part of the data set.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E508.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E508 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E508 as default
};
