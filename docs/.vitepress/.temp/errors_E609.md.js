import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E609 the run never has a {metric}, which {word} watches","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E609.md","filePath":"errors/E609.md"}');
const _sfc_main = { name: "errors/E609.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e609-the-run-never-has-a-metric-which-word-watches" tabindex="-1">E609 the run never has a {metric}, which <code>{word}</code> watches <a class="header-anchor" href="#e609-the-run-never-has-a-metric-which-word-watches" aria-label="Permalink to &quot;E609 the run never has a {metric}, which \`{word}\` watches&quot;">​</a></h1><p>Numbers that begin with <code>val-</code> exist only with a validation set (<code>validate split 10%</code>), and accuracies only where the labels are classes. A run that waited for such a number would never stop, or keep nothing.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A watch on a number that the run does not have:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>train { stop after 5 epochs without val-loss }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Add a validation set: <code>validate split 10%</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E609.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E609 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E609 as default
};
