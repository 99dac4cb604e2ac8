import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E110 a minus needs a space on both sides: write","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E110.md","filePath":"errors/E110.md"}');
const _sfc_main = { name: "errors/E110.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 text="" id="e110-a-minus-needs-a-space-on-both-sides-write" tabindex="-1">E110 a minus needs a space on both sides: write <a class="header-anchor" href="#e110-a-minus-needs-a-space-on-both-sides-write" aria-label="Permalink to &quot;E110 a minus needs a space on both sides: write {text}&quot;">​</a></h1><p>Names may contain a minus, as in <code>cross-entropy</code>, so <code>n-k</code> is one name. To subtract, put spaces around the minus.</p><h2 id="a-file-that-has-it" tabindex="-1">A file that has it <a class="header-anchor" href="#a-file-that-has-it" aria-label="Permalink to &quot;A file that has it&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">block</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> stack(n) { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">repeat</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> n-</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">stack</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)</span></span></code></pre></div><p><code>convlang check model.conv</code> prints:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>E110 a minus needs a space on both sides: write n - 1            model.conv:1:26</span></span>
<span class="line"><span>   1 | block stack(n) { repeat n-1 { relu } }</span></span>
<span class="line"><span>                                ^</span></span>
<span class="line"><span>  fix 1  n - 1</span></span></code></pre></div><h2 id="mended" tabindex="-1">Mended <a class="header-anchor" href="#mended" aria-label="Permalink to &quot;Mended&quot;">​</a></h2><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">block</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> stack(n) { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">repeat</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> n - </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">relu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">| </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">stack</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E110.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E110 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E110 as default
};
