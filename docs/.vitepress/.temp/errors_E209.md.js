import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E209 padding of {pad} is not smaller than the {window} window","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E209.md","filePath":"errors/E209.md"}');
const _sfc_main = { name: "errors/E209.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e209-padding-of-pad-is-not-smaller-than-the-window-window" tabindex="-1">E209 padding of {pad} is not smaller than the {window} window <a class="header-anchor" href="#e209-padding-of-pad-is-not-smaller-than-the-window-window" aria-label="Permalink to &quot;E209 padding of {pad} is not smaller than the {window} window&quot;">​</a></h1><p>A pooling window that lies wholly in the padding would see no pixel at all, and a maximum or mean of nothing is no number. The padding on each side must be smaller than the window.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8x8x4</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">maxpool</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E209 padding of 2x2 is not smaller than the 2x2 window           model.conv:2:17</span></span>
<span class="line"><span>   2 | | maxpool 2 pad 2</span></span>
<span class="line"><span>                       ^ maxpool (stage 2)</span></span>
<span class="line"><span>  fix 1  pad 1      -&gt; 5x5x4</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8x8x4</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">maxpool</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 2</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E209.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E209 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E209 as default
};
