import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E540 {file} is already there and is not overwritten","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E540.md","filePath":"errors/E540.md"}');
const _sfc_main = { name: "errors/E540.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e540-file-is-already-there-and-is-not-overwritten" tabindex="-1">E540 {file} is already there and is not overwritten <a class="header-anchor" href="#e540-file-is-already-there-and-is-not-overwritten" aria-label="Permalink to &quot;E540 {file} is already there and is not overwritten&quot;">​</a></h1><p><code>convlang new</code> and <code>convlang compare</code> write only where nothing is lost. Choose another name, or move the file away first.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A file that would be lost:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang new lenet5.conv    # while lenet5.conv is there</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Choose another name, or move the file away first.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E540.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E540 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E540 as default
};
