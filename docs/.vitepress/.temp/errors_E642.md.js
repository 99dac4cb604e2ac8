import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E642 the first weights cannot be used:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E642.md","filePath":"errors/E642.md"}');
const _sfc_main = { name: "errors/E642.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 what="" id="e642-the-first-weights-cannot-be-used" tabindex="-1">E642 the first weights cannot be used: <a class="header-anchor" href="#e642-the-first-weights-cannot-be-used" aria-label="Permalink to &quot;E642 the first weights cannot be used: {what}&quot;">​</a></h1><p>A run may start from given numbers (<code>weights</code>) in place of random ones: all parameters of the model or some of them, by name. Each must be one of the model, of its shape, and finite. A name that is not there would otherwise be left out in silence, and the run would start from random numbers where learnt ones were meant. A run that goes on from a checkpoint has its numbers already.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>In a program that trains from given numbers, of which one does not fit:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>await train(lenet, { weights: { &#39;conv1/kernal&#39;: learnt } });</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take the names and shapes that the model has: <code>convlang summary</code> shows them, and so does <code>model.graph.parameters</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E642.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E642 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E642 as default
};
