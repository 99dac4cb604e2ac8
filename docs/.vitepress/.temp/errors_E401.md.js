import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E401 the model has more than {limit}","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E401.md","filePath":"errors/E401.md"}');
const _sfc_main = { name: "errors/E401.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 things="" id="e401-the-model-has-more-than-limit" tabindex="-1">E401 the model has more than {limit} <a class="header-anchor" href="#e401-the-model-has-more-than-limit" aria-label="Permalink to &quot;E401 the model has more than {limit} {things}&quot;">​</a></h1><p>Blocks inside blocks and <code>repeat</code> multiply, and a short file can ask for more layers than any computer can hold. The limit is far above every known network; most often a count is wrong.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">repeat</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 1000</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">repeat</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 1000</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">skip</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } }</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E401 the model has more than 400,000 stages                      model.conv:2:31</span></span>
<span class="line"><span>   2 | | repeat 1000 { repeat 1000 { skip } }</span></span>
<span class="line"><span>                                     ^^^^</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">repeat</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 10</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">repeat</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 10</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">skip</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E401.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E401 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E401 as default
};
