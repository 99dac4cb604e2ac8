import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E605 the data gives {given} and the model takes","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E605.md","filePath":"errors/E605.md"}');
const _sfc_main = { name: "errors/E605.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 taken="" id="e605-the-data-gives-given-and-the-model-takes" tabindex="-1">E605 the data gives {given} and the model takes <a class="header-anchor" href="#e605-the-data-gives-given-and-the-model-takes" aria-label="Permalink to &quot;E605 the data gives {given} and the model takes {taken}&quot;">​</a></h1><p>Each image, after the preprocessing of the data section, must have exactly the height, width and channels of the model&#39;s <code>input</code>. Nothing is resized silently: say in the data section what is to be done (<code>pad 28x28 to 32x32</code>, <code>resize 32x32</code>, <code>crop</code>, <code>gray</code>), or change the input.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Images of another size than the input:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data data/cifar10</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Say what is to be done in the data section: <code>resize 32x32 gray</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E605.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E605 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E605 as default
};
