import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E517 there is no data source {kind}; there are","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E517.md","filePath":"errors/E517.md"}');
const _sfc_main = { name: "errors/E517.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 known="" id="e517-there-is-no-data-source-kind-there-are" tabindex="-1">E517 there is no data source {kind}; there are <a class="header-anchor" href="#e517-there-is-no-data-source-kind-there-are" aria-label="Permalink to &quot;E517 there is no data source {kind}; there are {known}&quot;">​</a></h1><p>The first word after <code>source</code> says which reader to use. Plugins may bring more.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A kind of data that no reader knows:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { source minst &quot;data/mnist&quot; }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Write one of the kinds that the message lists: <code>source mnist</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E517.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E517 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E517 as default
};
