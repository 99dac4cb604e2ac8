import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E202 {groups} groups do not divide {channels}","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E202.md","filePath":"errors/E202.md"}');
const _sfc_main = { name: "errors/E202.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 what="" id="e202-groups-groups-do-not-divide-channels" tabindex="-1">E202 {groups} groups do not divide {channels} <a class="header-anchor" href="#e202-groups-groups-do-not-divide-channels" aria-label="Permalink to &quot;E202 {groups} groups do not divide {channels} {what}&quot;">​</a></h1><p>A grouped convolution cuts the channels that come in, and the filters that it makes, into equal parts, and each part sees only its own channels. Both numbers must therefore be multiples of <code>groups</code>.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 27x27x96</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 256x5x5</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> groups </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">3</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E202 3 groups do not divide 256 filters                          model.conv:2:29</span></span>
<span class="line"><span>   2 | | conv 256x5x5 pad 2 groups 3</span></span>
<span class="line"><span>                                   ^ conv (stage 2)</span></span>
<span class="line"><span>  fix 1  groups 2      -&gt; 27x27x256</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 27x27x96</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">conv</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 256x5x5</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> pad </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> groups </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E202.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E202 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E202 as default
};
