import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E203 window does not fit a whole number of times","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E203.md","filePath":"errors/E203.md"}');
const _sfc_main = { name: "errors/E203.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e203-window-does-not-fit-a-whole-number-of-times" tabindex="-1">E203 window does not fit a whole number of times <a class="header-anchor" href="#e203-window-does-not-fit-a-whole-number-of-times" aria-label="Permalink to &quot;E203 window does not fit a whole number of times&quot;">​</a></h1><p>A window of size F that moves by S over W + 2P positions, where 2P is the padding at both ends, must reach the far edge exactly, or some rows and columns are never read. Frameworks round silently, and not all the same way; here the file says which.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">net</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> AlexNet</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 224x224x3</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 96x11x11</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> stride </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">4</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">maxpool</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> stride </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E203 window does not fit a whole number of times                  model.conv:3:3</span></span>
<span class="line"><span>   3 | | conv 96x11x11 stride 4 | relu | maxpool 3 stride 2</span></span>
<span class="line"><span>         ^^^^^^^^^^^^^^^^^^^^^^ conv (stage 2), height and width</span></span>
<span class="line"><span>  (W - F + 2P)/S + 1 = (224 - 11 + 0)/4 + 1 = 54.25</span></span>
<span class="line"><span>  fix 1  input 227x227x3                        -&gt; 55x55x96</span></span>
<span class="line"><span>  fix 2  pad top 1 bottom 2 left 1 right 2      -&gt; 55x55x96</span></span>
<span class="line"><span>  fix 3  rounding floor                         -&gt; 54x54x96   (at the top of the file, for all windows)</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">net</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> AlexNet</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 227x227x3</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 96x11x11</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> stride </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">4</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">maxpool</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> stride </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E203.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E203 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E203 as default
};
