import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E408 the picture has {count} parts side by side in {what}, more than the limit of","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E408.md","filePath":"errors/E408.md"}');
const _sfc_main = { name: "errors/E408.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 limit="" id="e408-the-picture-has-count-parts-side-by-side-in-what-more-than-the-limit-of" tabindex="-1">E408 the picture has {count} parts side by side in {what}, more than the limit of <a class="header-anchor" href="#e408-the-picture-has-count-parts-side-by-side-in-what-more-than-the-limit-of" aria-label="Permalink to &quot;E408 the picture has {count} parts side by side in {what}, more than the limit of {limit}&quot;">​</a></h1><p>The time to place the parts of a picture grows much faster than their number, and nobody can read a picture of so many. A picture as text and the table of <code>summary</code> have no such limit. Calls of blocks are drawn as boxes, each of which is placed by itself, so a network written with blocks can be drawn far beyond it.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p><code>convlang graph</code> of a model with thousands of layers that are in no block:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>input 28x28x1 | repeat 3000 { dropout 0.1 }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Draw it as text (<code>convlang graph FILE --text</code>), or read the table of <code>convlang summary FILE</code>. Layers that are written as blocks are drawn in boxes of their own.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E408.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E408 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E408 as default
};
