import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"W721 the source {kind} gives {given}, and","description":"","frontmatter":{},"headers":[],"relativePath":"errors/W721.md","filePath":"errors/W721.md"}');
const _sfc_main = { name: "errors/W721.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 fault="" id="w721-the-source-kind-gives-given-and" tabindex="-1">W721 the source {kind} gives {given}, and <a class="header-anchor" href="#w721-the-source-kind-gives-given-and" aria-label="Permalink to &quot;W721 the source {kind} gives {given}, and {fault}&quot;">​</a></h1><p>Each image, after the preprocessing of the data section, must have exactly the height, width and channels of the model’s <code>input</code>. Nothing is resized silently, so training would end with E605 or E521 before the first step. Where all items of a kind of source have one shape, or the file says it (<code>shape 28x28</code> of a <code>csv</code>), that is known before anything is opened. Files of the kind <code>mnist</code> mostly hold 28x28x1, and may hold anything: where yours do, switch the warning off.</p><p>Say in the data section what is to be done (<code>pad 28x28 to 32x32</code>, <code>resize 32x32</code>, <code>crop</code>, <code>gray</code>), or change the input.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 32x32x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 6x5x5</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">maxpool</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 2</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 10</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">softmax</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">data</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  source digits</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  scale </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1/255</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>W721 the source digits gives 28x28x1, and the model takes 32x32x1  model.conv:5:10</span></span>
<span class="line"><span>   5 |   source digits</span></span>
<span class="line"><span>                ^^^^^^</span></span>
<span class="line"><span>  fix 1  pad 28x28 to 32x32</span></span>
<span class="line"><span>  fix 2  input 28x28x1</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 32x32x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 6x5x5</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">maxpool</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 2</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 10</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">softmax</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">data</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  source digits</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">28x28</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> to </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">32x32</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  scale </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1/255</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/W721.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const W721 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  W721 as default
};
