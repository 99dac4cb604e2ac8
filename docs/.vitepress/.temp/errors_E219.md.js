import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E219 reshape to {shape} needs {need} numbers, and {have} come in:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E219.md","filePath":"errors/E219.md"}');
const _sfc_main = { name: "errors/E219.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 sizes="" id="e219-reshape-to-shape-needs-need-numbers-and-have-come-in" tabindex="-1">E219 <code>reshape</code> to {shape} needs {need} numbers, and {have} come in: <a class="header-anchor" href="#e219-reshape-to-shape-needs-need-numbers-and-have-come-in" aria-label="Permalink to &quot;E219 \`reshape\` to {shape} needs {need} numbers, and {have} come in: {sizes}&quot;">​</a></h1><p>A reshape moves no number, adds none and leaves none out: height times width times channels is the same before and after.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 100</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 4096</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">reshape</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8x8x128</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E219 \`reshape\` to 8x8x128 needs 8192 numbers, and 4096 come in: 4096  model.conv:3:11</span></span>
<span class="line"><span>   3 | | reshape 8x8x128</span></span>
<span class="line"><span>                 ^^^^^^^ reshape (stage 3)</span></span>
<span class="line"><span>  fix 1  reshape 8x8x64      -&gt; 8x8x64</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 100</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 4096</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">reshape</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8x8x64</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E219.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E219 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E219 as default
};
