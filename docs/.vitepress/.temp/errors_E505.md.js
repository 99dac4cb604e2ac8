import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E505 {file} has {extra} bytes too many, from byte {offset} on","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E505.md","filePath":"errors/E505.md"}');
const _sfc_main = { name: "errors/E505.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e505-file-has-extra-bytes-too-many-from-byte-offset-on" tabindex="-1">E505 {file} has {extra} bytes too many, from byte {offset} on <a class="header-anchor" href="#e505-file-has-extra-bytes-too-many-from-byte-offset-on" aria-label="Permalink to &quot;E505 {file} has {extra} bytes too many, from byte {offset} on&quot;">​</a></h1><p>The header says how many items the file has, and there is more after the last. Either the header is damaged or two files were joined; which of the two cannot be known, so nothing is read.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Two files joined, or a damaged header:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>cat a-images-idx3-ubyte b-images-idx3-ubyte &gt; data/mnist/train-images-idx3-ubyte</span></span>
<span class="line"><span>convlang train lenet5 --data data/mnist</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Put the file back as it was published.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E505.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E505 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E505 as default
};
