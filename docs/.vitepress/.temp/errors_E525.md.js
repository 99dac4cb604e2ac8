import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E525 {file}: the tensor {tensor} {problem} (byte {offset})","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E525.md","filePath":"errors/E525.md"}');
const _sfc_main = { name: "errors/E525.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e525-file-the-tensor-tensor-problem-byte-offset" tabindex="-1">E525 {file}: the tensor {tensor} {problem} (byte {offset}) <a class="header-anchor" href="#e525-file-the-tensor-tensor-problem-byte-offset" aria-label="Permalink to &quot;E525 {file}: the tensor {tensor} {problem} (byte {offset})&quot;">​</a></h1><p>The header gives each tensor a type, a shape and its place among the numbers. The place must lie inside the file, have exactly the size of the shape, and the tensors must follow each other without gaps and overlaps.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A safetensors file whose header and numbers disagree:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang evaluate lenet5 --weights damaged.safetensors --data data/mnist</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take the file from where it was made once more.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E525.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E525 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E525 as default
};
