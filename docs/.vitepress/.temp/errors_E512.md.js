import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E512 {file}:{line} has {found} cells, and the first row has {expected} (byte {offset})","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E512.md","filePath":"errors/E512.md"}');
const _sfc_main = { name: "errors/E512.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e512-file-line-has-found-cells-and-the-first-row-has-expected-byte-offset" tabindex="-1">E512 {file}:{line} has {found} cells, and the first row has {expected} (byte {offset}) <a class="header-anchor" href="#e512-file-line-has-found-cells-and-the-first-row-has-expected-byte-offset" aria-label="Permalink to &quot;E512 {file}:{line} has {found} cells, and the first row has {expected} (byte {offset})&quot;">​</a></h1><p>Every row of a CSV file has one cell a column. A row with more or fewer is cut off, or a comma stands inside a cell without quotes.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A row with a cell too few:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>a,b,label</span></span>
<span class="line"><span>1,2,0</span></span>
<span class="line"><span>3,1</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Complete the row, or put quotes around a cell that holds a comma.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E512.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E512 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E512 as default
};
