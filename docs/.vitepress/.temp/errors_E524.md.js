import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E524 {file} is not a safetensors file: {problem} at byte","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E524.md","filePath":"errors/E524.md"}');
const _sfc_main = { name: "errors/E524.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 offset="" id="e524-file-is-not-a-safetensors-file-problem-at-byte" tabindex="-1">E524 {file} is not a safetensors file: {problem} at byte <a class="header-anchor" href="#e524-file-is-not-a-safetensors-file-problem-at-byte" aria-label="Permalink to &quot;E524 {file} is not a safetensors file: {problem} at byte {offset}&quot;">​</a></h1><p>A safetensors file begins with the length of its header (8 bytes, little end first), then the header in JSON, then the numbers. A file of another kind or one cut off fails here.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A file that is not a safetensors file, or only a part of one:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang evaluate lenet5 --weights photo.png --data data/mnist</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Give the file that <code>convlang train</code> wrote.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E524.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E524 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E524 as default
};
