import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E530 {file} has more than {limit} different labels in the column","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E530.md","filePath":"errors/E530.md"}');
const _sfc_main = { name: "errors/E530.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 column="" id="e530-file-has-more-than-limit-different-labels-in-the-column" tabindex="-1">E530 {file} has more than {limit} different labels in the column <a class="header-anchor" href="#e530-file-has-more-than-limit-different-labels-in-the-column" aria-label="Permalink to &quot;E530 {file} has more than {limit} different labels in the column {column}&quot;">​</a></h1><p>Labels that are words are the names of classes. So many different ones mean that another column was meant, such as a name or a number of the row; say which one with <code>label</code>.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A label column with a different value in nearly every row:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { source csv &quot;houses.csv&quot; label price }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Choose the column that holds the class. Real values are trained with <code>loss mse</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E530.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E530 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E530 as default
};
