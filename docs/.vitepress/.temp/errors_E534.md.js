import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E534 {file}:{line} begins with {cells}: it may be a header or a sample (byte {offset})","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E534.md","filePath":"errors/E534.md"}');
const _sfc_main = { name: "errors/E534.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e534-file-line-begins-with-cells-it-may-be-a-header-or-a-sample-byte-offset" tabindex="-1">E534 {file}:{line} begins with {cells}: it may be a header or a sample (byte {offset}) <a class="header-anchor" href="#e534-file-line-begins-with-cells-it-may-be-a-header-or-a-sample-byte-offset" aria-label="Permalink to &quot;E534 {file}:{line} begins with {cells}: it may be a header or a sample (byte {offset})&quot;">​</a></h1><p>A first row of words names the columns. Numbers that count up are what programs write over a table whose columns have no names, but a sample may be such a row, too; and words among numbers may be a broken sample. Trained as a sample, a header would be a wrong one; taken for a header, a sample would be lost. <code>header on</code> or <code>header off</code> behind the source says which it is.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A table that a program wrote with the numbers of its columns on top:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>0,1,2,3</span></span>
<span class="line"><span>1,5.1,3.5,1.4</span></span>
<span class="line"><span>0,4.9,3.0,1.3</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Say in the data section which it is, here a header:</p><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">softmax</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">data</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">source</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> csv </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;table.csv&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> header on }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E534.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E534 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E534 as default
};
