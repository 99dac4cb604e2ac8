import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E643 the arrays are no samples:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E643.md","filePath":"errors/E643.md"}');
const _sfc_main = { name: "errors/E643.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 what="" id="e643-the-arrays-are-no-samples" tabindex="-1">E643 the arrays are no samples: <a class="header-anchor" href="#e643-the-arrays-are-no-samples" aria-label="Permalink to &quot;E643 the arrays are no samples: {what}&quot;">​</a></h1><p>Samples in memory (<code>fromArrays</code>) are one tensor, <code>[n, height, width, channels]</code> or <code>[n, features]</code>, or one for each input of the model by its name (<code>inputs</code>); and one label for each sample; or a tensor of labels, with a vector, an image or a map of classes for each; or none, where <code>targets</code> says that the image itself is to be given back; or such labels for each head by its name (<code>heads</code>). Labels are class numbers from 0 unless <code>targets</code> says that they are values: a class of 1.5 would be cut to 1, and a label too few would train on a sample that has none.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>In a program that trains on arrays of its own:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>fromArrays({ images: tensor(&#39;f32&#39;, [3, 8, 8, 1], pixels), labels: [0, 1] });</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Give one label for each sample: a whole number from 0 where the labels are classes, and say <code>targets: &#39;values&#39;</code> where they are not.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E643.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E643 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E643 as default
};
