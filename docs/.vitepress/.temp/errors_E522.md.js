import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E522 {count} samples cannot be split into training and validation at {percent} %","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E522.md","filePath":"errors/E522.md"}');
const _sfc_main = { name: "errors/E522.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e522-count-samples-cannot-be-split-into-training-and-validation-at-percent" tabindex="-1">E522 {count} samples cannot be split into training and validation at {percent} % <a class="header-anchor" href="#e522-count-samples-cannot-be-split-into-training-and-validation-at-percent" aria-label="Permalink to &quot;E522 {count} samples cannot be split into training and validation at {percent} %&quot;">​</a></h1><p>Both parts need at least one sample. Use more data, or another fraction.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A split that leaves one part empty:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>train { validate split 1% }    # with 20 samples</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use more data or a larger part.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E522.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E522 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E522 as default
};
