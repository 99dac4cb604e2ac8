import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E620 {file} is the file of a picture, and nothing here decodes it","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E620.md","filePath":"errors/E620.md"}');
const _sfc_main = { name: "errors/E620.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e620-file-is-the-file-of-a-picture-and-nothing-here-decodes-it" tabindex="-1">E620 {file} is the file of a picture, and nothing here decodes it <a class="header-anchor" href="#e620-file-is-the-file-of-a-picture-and-nothing-here-decodes-it" aria-label="Permalink to &quot;E620 {file} is the file of a picture, and nothing here decodes it&quot;">​</a></h1><p>Sources may give pictures as files. What makes pixels of them is handed to training and prediction as a decoder: <code>sharpDecoder</code> of <code>@convlang/data/node</code> in Node, <code>bitmapDecoder</code> of <code>@convlang/data</code> in a page. The command brings its own.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>In a program whose source gives the bytes of picture files, trained without a decoder:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>decodeSource(photos, { input: [32, 32, 3], data: settings.data, vocabulary: coreVocabulary });</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Hand one in: <code>decoder: sharpDecoder</code> of <code>@convlang/data/node</code> in Node, <code>decoder: bitmapDecoder</code> of <code>@convlang/data</code> in a page.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E620.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E620 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E620 as default
};
