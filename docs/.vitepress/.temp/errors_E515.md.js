import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E515 {file}:{line} opens a quote that the line does not close (byte {offset})","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E515.md","filePath":"errors/E515.md"}');
const _sfc_main = { name: "errors/E515.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e515-file-line-opens-a-quote-that-the-line-does-not-close-byte-offset" tabindex="-1">E515 {file}:{line} opens a quote that the line does not close (byte {offset}) <a class="header-anchor" href="#e515-file-line-opens-a-quote-that-the-line-does-not-close-byte-offset" aria-label="Permalink to &quot;E515 {file}:{line} opens a quote that the line does not close (byte {offset})&quot;">​</a></h1><p>A cell that begins with a double quote ends with one, on the same line; a quote inside is written twice.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A quote without its end:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>name,label</span></span>
<span class="line"><span>&quot;rose,0</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Close the quote on the same line; a quote inside a cell is written twice.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E515.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E515 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E515 as default
};
