import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E535 {file} has the label {label} at byte {offset}, and the model has learnt","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E535.md","filePath":"errors/E535.md"}');
const _sfc_main = { name: "errors/E535.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 classes="" id="e535-file-has-the-label-label-at-byte-offset-and-the-model-has-learnt" tabindex="-1">E535 {file} has the label {label} at byte {offset}, and the model has learnt <a class="header-anchor" href="#e535-file-has-the-label-label-at-byte-offset-and-the-model-has-learnt" aria-label="Permalink to &quot;E535 {file} has the label {label} at byte {offset}, and the model has learnt {classes}&quot;">​</a></h1><p>The names of the classes are kept with the weights, in the order of the outputs, and the labels of other files are found by name. A name that the model has not learnt has no output. A label that is a number is no class of a model that has learnt words.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Weights that were trained on birds, cats and dogs, measured on a file that knows eels:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>kind,length,weight</span></span>
<span class="line"><span>cat,0.5,4</span></span>
<span class="line"><span>eel,1.2,3</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Leave the rows of other classes out, write the names as the model has learnt them, or train it with the new class.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E535.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E535 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E535 as default
};
