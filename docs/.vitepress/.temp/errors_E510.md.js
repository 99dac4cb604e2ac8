import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E510 {file} is a broken gzip file at byte {offset}:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E510.md","filePath":"errors/E510.md"}');
const _sfc_main = { name: "errors/E510.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e510-file-is-a-broken-gzip-file-at-byte-offset" tabindex="-1">E510 {file} is a broken gzip file at byte {offset}: <a class="header-anchor" href="#e510-file-is-a-broken-gzip-file-at-byte-offset" aria-label="Permalink to &quot;E510 {file} is a broken gzip file at byte {offset}: {reason}&quot;">​</a></h1><p>The compressed stream cannot be read on from this byte: it was cut off, or bytes changed on the way. Its checksum would not match, so nothing of it is used. Fetch the file again.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A packed file that was cut off or changed on the way:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data data/mnist    # train-images-idx3-ubyte.gz stops in the middle</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Fetch the file again. <code>gzip -t FILE</code> tests it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E510.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E510 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E510 as default
};
