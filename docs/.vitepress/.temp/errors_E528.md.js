import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E528 {file} has no item {item}: it holds {count}, 0 to","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E528.md","filePath":"errors/E528.md"}');
const _sfc_main = { name: "errors/E528.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 last="" id="e528-file-has-no-item-item-it-holds-count-0-to" tabindex="-1">E528 {file} has no item {item}: it holds {count}, 0 to <a class="header-anchor" href="#e528-file-has-no-item-item-it-holds-count-0-to" aria-label="Permalink to &quot;E528 {file} has no item {item}: it holds {count}, 0 to {last}&quot;">​</a></h1><p>Items of a file are counted from 0, so the last of 10,000 is 9,999.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>An item that the file does not have:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang predict lenet5 --weights w.safetensors t10k-images-idx3-ubyte:10000</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Items are counted from 0; the last one is one less than their count.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E528.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E528 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E528 as default
};
