import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E533 {file}:{line} has one cell, and a sample needs a label and at least one number","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E533.md","filePath":"errors/E533.md"}');
const _sfc_main = { name: "errors/E533.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e533-file-line-has-one-cell-and-a-sample-needs-a-label-and-at-least-one-number" tabindex="-1">E533 {file}:{line} has one cell, and a sample needs a label and at least one number <a class="header-anchor" href="#e533-file-line-has-one-cell-and-a-sample-needs-a-label-and-at-least-one-number" aria-label="Permalink to &quot;E533 {file}:{line} has one cell, and a sample needs a label and at least one number&quot;">​</a></h1><p>The cells of a row are separated by commas, tabs or semicolons, which is told by the first two rows. A file with one column has nothing to learn from, or is separated by something else, such as spaces.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A file that separates its numbers by spaces:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>0 1.5 2</span></span>
<span class="line"><span>1 1.7 3</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Write commas, tabs or semicolons between the cells.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E533.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E533 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E533 as default
};
