import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E521 {step} does not fit an image of","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E521.md","filePath":"errors/E521.md"}');
const _sfc_main = { name: "errors/E521.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 shape="" id="e521-step-does-not-fit-an-image-of" tabindex="-1">E521 {step} does not fit an image of <a class="header-anchor" href="#e521-step-does-not-fit-an-image-of" aria-label="Permalink to &quot;E521 {step} does not fit an image of {shape}&quot;">​</a></h1><p>Preprocessing runs in the order of the file, and each step takes what the one before gives. <code>pad</code> only enlarges, <code>crop</code> only cuts, <code>gray</code> takes 1 or 3 channels, and <code>mean</code> and <code>std</code> take one number, or one a channel. A shift must leave something of each image: it is below its height and width.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A step that cannot be done with the images that come to it:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { source mnist &quot;data/mnist&quot; pad 28x28 to 20x20 }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use <code>crop</code> to make images smaller, and <code>pad</code> to make them larger.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E521.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E521 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E521 as default
};
