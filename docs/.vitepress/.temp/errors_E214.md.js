import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E214 {layer} leaves nothing: the output would be","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E214.md","filePath":"errors/E214.md"}');
const _sfc_main = { name: "errors/E214.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 output="" id="e214-layer-leaves-nothing-the-output-would-be" tabindex="-1">E214 <code>{layer}</code> leaves nothing: the output would be <a class="header-anchor" href="#e214-layer-leaves-nothing-the-output-would-be" aria-label="Permalink to &quot;E214 \`{layer}\` leaves nothing: the output would be {output}&quot;">​</a></h1><p>A transposed convolution cuts its padding away from what it makes. Cutting more than there is leaves no image.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 2x2x16</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">deconv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8x3x3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E214 \`deconv\` leaves nothing: the output would be 0x0            model.conv:2:20</span></span>
<span class="line"><span>   2 | | deconv 8x3x3 pad 2</span></span>
<span class="line"><span>                          ^ deconv (stage 2)</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 2x2x16</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">deconv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8x3x3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E214.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E214 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E214 as default
};
