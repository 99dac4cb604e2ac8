import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E621 the source {source} gives images as they come, and it is not said what they are for","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E621.md","filePath":"errors/E621.md"}');
const _sfc_main = { name: "errors/E621.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e621-the-source-source-gives-images-as-they-come-and-it-is-not-said-what-they-are-for" tabindex="-1">E621 the source {source} gives images as they come, and it is not said what they are for <a class="header-anchor" href="#e621-the-source-source-gives-images-as-they-come-and-it-is-not-said-what-they-are-for" aria-label="Permalink to &quot;E621 the source {source} gives images as they come, and it is not said what they are for&quot;">​</a></h1><p>Images of their own sizes become samples for one model: its input says how large they must be at the end of the preprocessing. A program that opens such a source itself hands <code>openSource</code> a <code>decode</code>: <code>decodeImages(model, decoder)</code> of <code>@convlang/train</code>. Training and the command do so by themselves.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>In a program that opens a plugin&#39;s source of photos by itself:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>await openSource(setting, { readers: { photos }, baseDir: &#39;.&#39;, part: &#39;train&#39; });</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Say what the images are for: <code>decode: decodeImages(model, sharpDecoder)</code>, with <code>decodeImages</code> of <code>@convlang/train</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E621.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E621 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E621 as default
};
