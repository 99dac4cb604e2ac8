import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E690 the backend {backend} cannot run the op","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E690.md","filePath":"errors/E690.md"}');
const _sfc_main = { name: "errors/E690.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 op="" id="e690-the-backend-backend-cannot-run-the-op" tabindex="-1">E690 the backend {backend} cannot run the op <a class="header-anchor" href="#e690-the-backend-backend-cannot-run-the-op" aria-label="Permalink to &quot;E690 the backend {backend} cannot run the op {op}&quot;">​</a></h1><p>A backend runs the ops that it has kernels for. This graph holds another one, from a plugin or a newer version of convlang. Take a backend that has it, or one that the plugin brings a kernel for.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A graph with an op of a plugin that this backend has no kernel for:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train with-plugin.conv</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use a backend for which the plugin brings kernels.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E690.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E690 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E690 as default
};
