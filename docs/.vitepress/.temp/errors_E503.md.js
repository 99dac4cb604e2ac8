import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E503 {file} is empty","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E503.md","filePath":"errors/E503.md"}');
const _sfc_main = { name: "errors/E503.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e503-file-is-empty" tabindex="-1">E503 {file} is empty <a class="header-anchor" href="#e503-file-is-empty" aria-label="Permalink to &quot;E503 {file} is empty&quot;">​</a></h1><p>The file is there but holds no bytes, or its header says that it has no items. Most often a download or a copy stopped before it began.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A download that stopped before it began:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data data/mnist    # train-labels-idx1-ubyte has 0 bytes</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Fetch the file again.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E503.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E503 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E503 as default
};
