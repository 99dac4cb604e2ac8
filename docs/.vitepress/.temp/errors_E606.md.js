import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E606 the data has {classes} classes and {head} gives {width} numbers","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E606.md","filePath":"errors/E606.md"}');
const _sfc_main = { name: "errors/E606.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e606-the-data-has-classes-classes-and-head-gives-width-numbers" tabindex="-1">E606 the data has {classes} classes and {head} gives {width} numbers <a class="header-anchor" href="#e606-the-data-has-classes-classes-and-head-gives-width-numbers" aria-label="Permalink to &quot;E606 the data has {classes} classes and {head} gives {width} numbers&quot;">​</a></h1><p>A network that names classes ends in one number for each class of its data. With fewer, some classes could never be named; with more, some outputs would stand for nothing. A single number serves two classes.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Ten classes and a head of twelve numbers:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>input 32x32x1 | dense 12 | softmax</span></span>
<span class="line"><span>data { source digits  pad 28x28 to 32x32 }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Give the last layer as many units as the data has classes: <code>dense 10</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E606.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E606 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E606 as default
};
