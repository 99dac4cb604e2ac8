import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E613 {file} was changed or damaged after it was written: its checksum does not fit","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E613.md","filePath":"errors/E613.md"}');
const _sfc_main = { name: "errors/E613.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e613-file-was-changed-or-damaged-after-it-was-written-its-checksum-does-not-fit" tabindex="-1">E613 {file} was changed or damaged after it was written: its checksum does not fit <a class="header-anchor" href="#e613-file-was-changed-or-damaged-after-it-was-written-its-checksum-does-not-fit" aria-label="Permalink to &quot;E613 {file} was changed or damaged after it was written: its checksum does not fit&quot;">​</a></h1><p>Every file of weights and every checkpoint carries a checksum of its header and its numbers (<code>convlang.sha256</code> in its metadata). One bit that flips on a disk or in a copy makes another network, which would answer without a word, so nothing of a damaged file is used. Take a copy of the file, or an older checkpoint. A program that changes weights on purpose leaves the metadata of convlang out of the file that it writes.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>One bit of a file of weights was flipped, by a disk, by memory, or in a copy:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang evaluate net.conv --weights weights.safetensors</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take a copy of the file, or an older checkpoint.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E613.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E613 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E613 as default
};
