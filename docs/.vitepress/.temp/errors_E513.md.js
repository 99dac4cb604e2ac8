import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E513 {file}:{line} has {found} in column {column}, where a number must stand (byte {offset})","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E513.md","filePath":"errors/E513.md"}');
const _sfc_main = { name: "errors/E513.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e513-file-line-has-found-in-column-column-where-a-number-must-stand-byte-offset" tabindex="-1">E513 {file}:{line} has {found} in column {column}, where a number must stand (byte {offset}) <a class="header-anchor" href="#e513-file-line-has-found-in-column-column-where-a-number-must-stand-byte-offset" aria-label="Permalink to &quot;E513 {file}:{line} has {found} in column {column}, where a number must stand (byte {offset})&quot;">​</a></h1><p>Every column but the label is a feature, and a feature is a decimal number such as <code>12</code>, <code>-0.5</code> or <code>1e-3</code>. Empty cells and words are not guessed at: replace or drop them before training.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>An empty cell or a word where a number belongs:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>width,height,label</span></span>
<span class="line"><span>1.5,2,0</span></span>
<span class="line"><span>1.7,n/a,1</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Replace or drop such rows before training.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E513.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E513 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E513 as default
};
