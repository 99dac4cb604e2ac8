import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E532 {file}:{line} has {found} in column {column}, where the label must stand (byte {offset})","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E532.md","filePath":"errors/E532.md"}');
const _sfc_main = { name: "errors/E532.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e532-file-line-has-found-in-column-column-where-the-label-must-stand-byte-offset" tabindex="-1">E532 {file}:{line} has {found} in column {column}, where the label must stand (byte {offset}) <a class="header-anchor" href="#e532-file-line-has-found-in-column-column-where-the-label-must-stand-byte-offset" aria-label="Permalink to &quot;E532 {file}:{line} has {found} in column {column}, where the label must stand (byte {offset})&quot;">​</a></h1><p>Every sample has a label: the name of a class, its number, or a value. An empty cell or a NaN is none of them, and made a class of its own it would shift the others. Words such as <code>NA</code> or <code>?</code> count as missing where all other labels are numbers. Fill such rows in, or leave them out.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A row without a label:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>width,height,label</span></span>
<span class="line"><span>1.5,2,0</span></span>
<span class="line"><span>1.7,3,</span></span>
<span class="line"><span>1.4,2,NaN</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Fill the label in, or leave the row out.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E532.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E532 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E532 as default
};
