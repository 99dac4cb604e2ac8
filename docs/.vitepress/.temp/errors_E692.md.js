import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E692 the backend {backend} does not compute with {dtype}, which {op} needs here","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E692.md","filePath":"errors/E692.md"}');
const _sfc_main = { name: "errors/E692.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e692-the-backend-backend-does-not-compute-with-dtype-which-op-needs-here" tabindex="-1">E692 the backend {backend} does not compute with {dtype}, which {op} needs here <a class="header-anchor" href="#e692-the-backend-backend-does-not-compute-with-dtype-which-op-needs-here" aria-label="Permalink to &quot;E692 the backend {backend} does not compute with {dtype}, which {op} needs here&quot;">​</a></h1><p>Values have a dtype: 32-bit floating point for images, weights and gradients, 32-bit integers for labels and counters. A backend lists those that its device computes with.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A graph with a value of a dtype that the device does not compute with, such as 64-bit numbers of a plugin&#39;s op:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train with-plugin.conv</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use one of the backends that the message lists.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E692.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E692 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E692 as default
};
