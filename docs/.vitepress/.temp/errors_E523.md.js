import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E523 {file} is not a PNG that can be read:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E523.md","filePath":"errors/E523.md"}');
const _sfc_main = { name: "errors/E523.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 problem="" id="e523-file-is-not-a-png-that-can-be-read" tabindex="-1">E523 {file} is not a PNG that can be read: <a class="header-anchor" href="#e523-file-is-not-a-png-that-can-be-read" aria-label="Permalink to &quot;E523 {file} is not a PNG that can be read: {problem}&quot;">​</a></h1><p>A PNG is a signature of 8 bytes and then chunks, each with its length, name and checksum. The message names what broke its rules. Pictures of other formats must be converted first.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A picture of another format, or a broken one:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang predict lenet5 --weights runs/lenet5/weights.safetensors photo.jpg</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Convert it to PNG first.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E523.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E523 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E523 as default
};
