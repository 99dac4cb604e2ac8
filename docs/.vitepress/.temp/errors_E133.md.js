import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E133 write {text} here:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E133.md","filePath":"errors/E133.md"}');
const _sfc_main = { name: "errors/E133.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e133-write-text-here" tabindex="-1">E133 write {text} here: <a class="header-anchor" href="#e133-write-text-here" aria-label="Permalink to &quot;E133 write {text} here: {reason}&quot;">​</a></h1><p>In a call, an argument is given a name by a colon: <code>f(k: 3)</code>. In a block header, a parameter has a default after an equals sign: <code>block f(k = 3)</code>. In a condition, <code>==</code> asks whether two numbers are equal: <code>if in.c == 64</code>.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">block</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pair(f, k) { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (f)x(k)x(k) | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">pair</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">8</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, k </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">=</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E133 write \`:\` here: an argument is named by a colon             model.conv:3:13</span></span>
<span class="line"><span>   3 | | pair(8, k = 3)</span></span>
<span class="line"><span>                   ^</span></span>
<span class="line"><span>  fix 1  :</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">block</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pair(f, k) { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (f)x(k)x(k) | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">pair</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">8</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, k: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E133.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E133 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E133 as default
};
