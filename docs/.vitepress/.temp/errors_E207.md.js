import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E207 share {name} does not fit:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E207.md","filePath":"errors/E207.md"}');
const _sfc_main = { name: "errors/E207.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 problem="" id="e207-share-name-does-not-fit" tabindex="-1">E207 <code>share {name}</code> does not fit: <a class="header-anchor" href="#e207-share-name-does-not-fit" aria-label="Permalink to &quot;E207 \`share {name}\` does not fit: {problem}&quot;">​</a></h1><p>Layers that share their weights use the very same numbers, so the kernel must have the same shape in both: the same filter size, the same number of channels coming in and the same number of filters. Both have a bias, or neither has.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x3</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8x5x5</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> first | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8x5x5</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> share first</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E207 \`share first\` does not fit: its kernel is 5x5x3x8, here it would be 5x5x8x8  model.conv:3:20</span></span>
<span class="line"><span>   3 | | conv 8x5x5 share first</span></span>
<span class="line"><span>                          ^^^^^ conv (stage 4)</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x3</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 3x5x5</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> first | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 3x5x5</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> share first</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E207.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E207 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E207 as default
};
