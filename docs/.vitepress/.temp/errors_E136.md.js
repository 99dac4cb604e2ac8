import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E136 a quoted text cannot hold the control character","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E136.md","filePath":"errors/E136.md"}');
const _sfc_main = { name: "errors/E136.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 character="" id="e136-a-quoted-text-cannot-hold-the-control-character" tabindex="-1">E136 a quoted text cannot hold the control character <a class="header-anchor" href="#e136-a-quoted-text-cannot-hold-the-control-character" aria-label="Permalink to &quot;E136 a quoted text cannot hold the control character {character}&quot;">​</a></h1><p>Characters such as NUL or escape show nothing, and a terminal may obey them. They come in with text that was copied from a terminal, or from a damaged file. No path or name needs them.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A path that was copied from a terminal with its colours, in which each colour begins with an escape character that no editor shows.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take the fix, which leaves the character out, or type the text again:</p><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 10</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">softmax</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">data</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">source</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> mnist </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;data/mnist&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E136.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E136 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E136 as default
};
