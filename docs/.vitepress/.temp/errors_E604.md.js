import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E604 this is not {kind} of convlang:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E604.md","filePath":"errors/E604.md"}');
const _sfc_main = { name: "errors/E604.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 what="" id="e604-this-is-not-kind-of-convlang" tabindex="-1">E604 this is not {kind} of convlang: <a class="header-anchor" href="#e604-this-is-not-kind-of-convlang" aria-label="Permalink to &quot;E604 this is not {kind} of convlang: {what}&quot;">​</a></h1><p>A checkpoint is a safetensors file that holds the weights, the state of the optimiser and, as metadata, the position in the run. A file of weights alone (<code>weights.safetensors</code>) can be evaluated and used to predict, but a run cannot be resumed from it. Nothing of the metadata is used that a run could not have written: an epoch is a whole number from 0, and the history has one record for each finished epoch.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A file of weights where a checkpoint is needed:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>cp weights.safetensors runs/net/checkpoint.safetensors</span></span>
<span class="line"><span>convlang train net.conv --out runs/net --resume</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Resume from the folder that <code>convlang train</code> wrote.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E604.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E604 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E604 as default
};
