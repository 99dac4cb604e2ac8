import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E210 the file states {stated}, but {actual} comes out","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E210.md","filePath":"errors/E210.md"}');
const _sfc_main = { name: "errors/E210.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e210-the-file-states-stated-but-actual-comes-out" tabindex="-1">E210 the file states {stated}, but {actual} comes out <a class="header-anchor" href="#e210-the-file-states-stated-but-actual-comes-out" aria-label="Permalink to &quot;E210 the file states {stated}, but {actual} comes out&quot;">​</a></h1><p>A shape written after <code>-&gt;</code> is an expectation that is checked. It says what the author believes, and a reader can rely on it. Either it is wrong, or a step before it is not what the author meant.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 32x32x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 6x5x5</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> -&gt;</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 32x32x6</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E210 the file states 32x32x6, but 28x28x6 comes out              model.conv:2:14</span></span>
<span class="line"><span>   2 | | conv 6x5x5 -&gt; 32x32x6 | relu</span></span>
<span class="line"><span>                    ^^^^^^^^^^</span></span>
<span class="line"><span>   2 | | conv 6x5x5 -&gt; 32x32x6 | relu</span></span>
<span class="line"><span>         ^^^^^^^^^^ 28x28x6</span></span>
<span class="line"><span>  fix 1  28x28x6      -&gt; 28x28x6</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 32x32x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 6x5x5</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> -&gt;</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x6</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E210.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E210 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E210 as default
};
