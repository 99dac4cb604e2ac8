import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E321 parallel {merge} is not a way to merge","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E321.md","filePath":"errors/E321.md"}');
const _sfc_main = { name: "errors/E321.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 hint="" id="e321-parallel-merge-is-not-a-way-to-merge" tabindex="-1">E321 <code>parallel {merge}</code> is not a way to merge <a class="header-anchor" href="#e321-parallel-merge-is-not-a-way-to-merge" aria-label="Permalink to &quot;E321 \`parallel {merge}\` is not a way to merge{hint}&quot;">​</a></h1><p>The word after <code>parallel</code> says how the branches come together: <code>concat</code> puts their channels side by side, <code>add</code> sums them, <code>sub</code>, <code>mul</code>, <code>max</code> and <code>average</code> join them number by number. Plugins can bring more.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">parallel</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> conact {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    - </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 4x1x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    - </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 4x3x3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E321 \`parallel conact\` is not a way to merge; did you mean \`concat\`?  model.conv:2:12</span></span>
<span class="line"><span>   2 | | parallel conact {</span></span>
<span class="line"><span>                  ^^^^^^</span></span>
<span class="line"><span>  fix 1  concat      -&gt; 28x28x8</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">parallel</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> concat {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    - </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 4x1x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">    - </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 4x3x3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E321.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E321 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E321 as default
};
