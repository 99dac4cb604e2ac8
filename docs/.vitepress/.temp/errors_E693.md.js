import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E693 the backend {backend} holds at most {most} bytes in one value, and {op} has {shape} of {bytes} bytes at batch","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E693.md","filePath":"errors/E693.md"}');
const _sfc_main = { name: "errors/E693.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 batch="" id="e693-the-backend-backend-holds-at-most-most-bytes-in-one-value-and-op-has-shape-of-bytes-bytes-at-batch" tabindex="-1">E693 the backend {backend} holds at most {most} bytes in one value, and {op} has {shape} of {bytes} bytes at batch <a class="header-anchor" href="#e693-the-backend-backend-holds-at-most-most-bytes-in-one-value-and-op-has-shape-of-bytes-bytes-at-batch" aria-label="Permalink to &quot;E693 the backend {backend} holds at most {most} bytes in one value, and {op} has {shape} of {bytes} bytes at batch {batch}&quot;">​</a></h1><p>Graphics devices limit how large one buffer may be. Every value of the network, at the batch that is asked for, must fit into one. A smaller batch makes activations smaller; parameters stay as they are.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A batch whose activations are larger than the largest buffer of a graphics device:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>train { batch 4096 }    # in vgg16.conv</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use a smaller batch, or <code>batch 4096 split 8</code>, which computes the same step in parts.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E693.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E693 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E693 as default
};
