import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E628 {source} gives labels for {given}:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E628.md","filePath":"errors/E628.md"}');
const _sfc_main = { name: "errors/E628.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 fault="" id="e628-source-gives-labels-for-given" tabindex="-1">E628 {source} gives labels for {given}: <a class="header-anchor" href="#e628-source-gives-labels-for-given" aria-label="Permalink to &quot;E628 {source} gives labels for {given}: {fault}&quot;">​</a></h1><p>Heads may have labels of their own, each by the name of its head: <code>output</code> for the main one, the name of the tap for others. Every head with a loss in the train section needs some, and a name that is no head of the model would be left out in silence. Labels without names serve all heads.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A model with a tap that has a loss, and a source without labels for it:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>input 16x16x1 | conv 4x3x3 | relu | tap age { dense 1 } | dense 3 | softmax</span></span>
<span class="line"><span>train { loss cross-entropy  loss age mse }</span></span></code></pre></div><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>fromArrays({ images, heads: { output: { labels: kinds } } });</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Give the head its labels, <code>heads: { output: { labels: kinds }, age: { labels: ages, targets: &#39;values&#39; } }</code>, or take its loss out of the train section.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E628.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E628 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E628 as default
};
