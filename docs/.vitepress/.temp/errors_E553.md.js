import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E553 {name} is no plugin:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E553.md","filePath":"errors/E553.md"}');
const _sfc_main = { name: "errors/E553.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 problem="" id="e553-name-is-no-plugin" tabindex="-1">E553 {name} is no plugin: <a class="header-anchor" href="#e553-name-is-no-plugin" aria-label="Permalink to &quot;E553 {name} is no plugin: {problem}&quot;">​</a></h1><p>The module of a plugin has a default export made with <code>definePlugin</code>: an object with a <code>name</code> and any of layers, ops, rules, samples, sources and backends.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A module without a default export, or with one that has not the form of a plugin:</p><div class="language-js vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">export</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> plugin</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { name: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&#39;smooth&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, layers: [] };</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><div class="language-js vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">import</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { definePlugin } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">from</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &#39;@convlang/plugin&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">export</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> default</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> definePlugin</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">name: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&#39;smooth&#39;</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">layers: {} </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">})</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span></code></pre></div><p><code>definePlugin</code> says the same while the plugin is written, and its types say it before.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E553.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E553 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E553 as default
};
