import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E691 the backend {backend} runs {op} only without {attr} {condition}:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E691.md","filePath":"errors/E691.md"}');
const _sfc_main = { name: "errors/E691.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e691-the-backend-backend-runs-op-only-without-attr-condition" tabindex="-1">E691 the backend {backend} runs {op} only without <code>{attr}</code> {condition}: <a class="header-anchor" href="#e691-the-backend-backend-runs-op-only-without-attr-condition" aria-label="Permalink to &quot;E691 the backend {backend} runs {op} only without \`{attr}\` {condition}: {reason}&quot;">​</a></h1><p>A backend says before the run what its kernels refuse. Where an op can be said in others that the backend has, this is done without a word; here no rule leads there. Another backend computes the same numbers from the same file.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A dilated convolution on a backend that declares a limit for it, with no rule that says the op otherwise:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train dilated.conv</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use one of the backends that the message lists, or write the layer without the attribute.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E691.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E691 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E691 as default
};
