import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E212 in.{axis} asks for the size of","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E212.md","filePath":"errors/E212.md"}');
const _sfc_main = { name: "errors/E212.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 what="" id="e212-in-axis-asks-for-the-size-of" tabindex="-1">E212 <code>in.{axis}</code> asks for the size of <a class="header-anchor" href="#e212-in-axis-asks-for-the-size-of" aria-label="Permalink to &quot;E212 \`in.{axis}\` asks for the size of {what}&quot;">​</a></h1><p><code>in.h</code>, <code>in.w</code> and <code>in.c</code> are the height, width and channels of what flows into the stage. A vector has only <code>in.c</code>, and at the start of a pipeline nothing flows in yet.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 84</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (in.h)</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E212 \`in.h\` asks for the size of a vector of 84                  model.conv:3:10</span></span>
<span class="line"><span>   3 | | dense (in.h)</span></span>
<span class="line"><span>                ^^^^</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 84</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (in.c)</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E212.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E212 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E212 as default
};
