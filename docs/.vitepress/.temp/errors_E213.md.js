import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E213 output-pad of {extra} is not smaller than the stride of","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E213.md","filePath":"errors/E213.md"}');
const _sfc_main = { name: "errors/E213.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 stride="" id="e213-output-pad-of-extra-is-not-smaller-than-the-stride-of" tabindex="-1">E213 <code>output-pad</code> of {extra} is not smaller than the stride of <a class="header-anchor" href="#e213-output-pad-of-extra-is-not-smaller-than-the-stride-of" aria-label="Permalink to &quot;E213 \`output-pad\` of {extra} is not smaller than the stride of {stride}&quot;">​</a></h1><p>Several sizes of an image shrink to the same size when a convolution moves by more than 1. <code>output-pad</code> chooses among them when the way is gone backwards; there are as many choices as the stride.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 7x7x16</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">deconv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8x3x3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> stride </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> output-pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E213 \`output-pad\` of 2 is not smaller than the stride of 2       model.conv:2:42</span></span>
<span class="line"><span>   2 | | deconv 8x3x3 stride 2 pad 1 output-pad 2</span></span>
<span class="line"><span>                                                ^ deconv (stage 2)</span></span>
<span class="line"><span>  fix 1  output-pad 1      -&gt; 14x14x8</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 7x7x16</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">deconv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8x3x3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> stride </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> output-pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E213.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E213 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E213 as default
};
