import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E615 {parameter} has {count} numbers that are not finite, of","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E615.md","filePath":"errors/E615.md"}');
const _sfc_main = { name: "errors/E615.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 numbers="" id="e615-parameter-has-count-numbers-that-are-not-finite-of" tabindex="-1">E615 {parameter} has {count} numbers that are not finite, of <a class="header-anchor" href="#e615-parameter-has-count-numbers-that-are-not-finite-of" aria-label="Permalink to &quot;E615 {parameter} has {count} numbers that are not finite, of {numbers}&quot;">​</a></h1><p>A NaN or an infinity in the weights goes through the whole network: what it answers means nothing, and a probability of it is no number. Training never saves such weights, so they come from another program or were changed since. Take an older checkpoint or train again; where they were made elsewhere, look at the run that made them.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Weights with a NaN in them:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang predict net.conv --weights weights.safetensors digit.png</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take an older checkpoint, or train again with a smaller <code>lr</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E615.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E615 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E615 as default
};
