import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E211 {left} / {right} is not a whole number","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E211.md","filePath":"errors/E211.md"}');
const _sfc_main = { name: "errors/E211.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e211-left-right-is-not-a-whole-number" tabindex="-1">E211 {left} / {right} is not a whole number <a class="header-anchor" href="#e211-left-right-is-not-a-whole-number" aria-label="Permalink to &quot;E211 {left} / {right} is not a whole number&quot;">​</a></h1><p>Sizes and counts are whole numbers, and a division that does not come out whole would have to be rounded silently. Choose numbers that divide, or write what should happen in another way.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">block</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> half { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (in.c </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">/</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)x1x1 | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 14x14x25</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">half</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">()</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E211 25 / 2 is not a whole number                                model.conv:1:20</span></span>
<span class="line"><span>  half() at 3:3</span></span>
<span class="line"><span>   1 | block half { conv (in.c / 2)x1x1 | relu }</span></span>
<span class="line"><span>                          ^^^^^^^^</span></span>
<span class="line"><span>  fix 1  in.c / 5      -&gt; 14x14x5</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">block</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> half { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (in.c </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">/</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 5</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)x1x1 | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 14x14x25</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">half</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">()</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E211.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E211 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E211 as default
};
