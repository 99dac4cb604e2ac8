import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E630 no batch is left: drop-last leaves out batches of fewer than {batch} samples, and there are","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E630.md","filePath":"errors/E630.md"}');
const _sfc_main = { name: "errors/E630.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 count="" id="e630-no-batch-is-left-drop-last-leaves-out-batches-of-fewer-than-batch-samples-and-there-are" tabindex="-1">E630 no batch is left: <code>drop-last</code> leaves out batches of fewer than {batch} samples, and there are <a class="header-anchor" href="#e630-no-batch-is-left-drop-last-leaves-out-batches-of-fewer-than-batch-samples-and-there-are" aria-label="Permalink to &quot;E630 no batch is left: \`drop-last\` leaves out batches of fewer than {batch} samples, and there are {count}&quot;">​</a></h1><p>With <code>drop-last</code> an epoch has only whole batches: the samples that are left over wait for another epoch. Where all samples together are fewer than a batch, nothing would be trained. <code>validate split</code> takes its part away first.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Forty samples, and batches of 64 of which only whole ones count:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>input 28x28x1 | dense 10 | softmax</span></span>
<span class="line"><span>train { batch 64 drop-last }</span></span>
<span class="line"><span>data  { source digits count 40 }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take smaller batches, <code>batch 8 drop-last</code>, or leave <code>drop-last</code> out.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E630.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E630 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E630 as default
};
