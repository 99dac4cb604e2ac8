import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E695 the device of the backend {backend} was lost:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E695.md","filePath":"errors/E695.md"}');
const _sfc_main = { name: "errors/E695.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e695-the-device-of-the-backend-backend-was-lost" tabindex="-1">E695 the device of the backend {backend} was lost: <a class="header-anchor" href="#e695-the-device-of-the-backend-backend-was-lost" aria-label="Permalink to &quot;E695 the device of the backend {backend} was lost: {reason}&quot;">​</a></h1><p>A graphics device can go away in the middle of a run: its driver restarts, the machine sleeps, memory runs out, or another program hangs it. What was on the device is gone. A run with a checkpoint goes on from there, on a new device where one can be had; without a checkpoint it has to start again.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A graphics device that goes away in the middle of a run: its driver was restarted, the machine slept, memory ran out.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p><code>convlang train</code> opens the device again and goes on from its last checkpoint by itself. When that fails, the run ends, and can be gone on with later, or on another backend:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train model.conv --resume --backend ts</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E695.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E695 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E695 as default
};
