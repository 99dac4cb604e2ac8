import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E622 the model has no {kind}","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E622.md","filePath":"errors/E622.md"}');
const _sfc_main = { name: "errors/E622.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 name="" id="e622-the-model-has-no-kind" tabindex="-1">E622 the model has no {kind} <a class="header-anchor" href="#e622-the-model-has-no-kind" aria-label="Permalink to &quot;E622 the model has no {kind} {name}&quot;">​</a></h1><p>The output of any layer can be asked for by its name: the one that it was given with <code>as</code>, or the one made from its word and its count (<code>conv1</code>, <code>relu3</code>), and <code>i3a/conv1</code> inside a block that was named <code>i3a</code>. Taps go by the name after <code>tap</code>. <code>convlang summary</code> lists all of them. Nothing is left out of an answer in silence, so a name that the model has not is an error before anything runs.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>In a program that asks for the output of a layer by a name that no layer has:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>const predictor = await createPredictor(lenet, weights, { layers: [&#39;conv11&#39;] });</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take the name that is offered, or look the names up with <code>convlang summary</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E622.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E622 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E622 as default
};
