import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E644 {step} moves the images away from under their labels, which are {labels} of {size} as the images are","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E644.md","filePath":"errors/E644.md"}');
const _sfc_main = { name: "errors/E644.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e644-step-moves-the-images-away-from-under-their-labels-which-are-labels-of-size-as-the-images-are" tabindex="-1">E644 <code>{step}</code> moves the images away from under their labels, which are {labels} of {size} as the images are <a class="header-anchor" href="#e644-step-moves-the-images-away-from-under-their-labels-which-are-labels-of-size-as-the-images-are" aria-label="Permalink to &quot;E644 \`{step}\` moves the images away from under their labels, which are {labels} of {size} as the images are&quot;">​</a></h1><p>Labels that are images or maps of classes lie on the pixels of the image. Preprocessing changes the images alone: behind <code>crop</code> or <code>pad</code> each label would belong to another pixel, and the network would learn that without a word. <code>resize</code> keeps the whole image and may stay. Cut or pad images and labels alike before training, or give labels of the size that the images have behind the preprocessing, made for what is then to be seen.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A model that names a class for each pixel, with images and maps of 40x40 in the data:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { resize 48x48  crop 40x40 }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take the step out, or cut the images and their maps alike before training.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E644.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E644 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E644 as default
};
