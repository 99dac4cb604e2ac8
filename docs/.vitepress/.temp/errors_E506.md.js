import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E506 {file} is not an IDX file of {wanted}: byte {offset} is {found}, not","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E506.md","filePath":"errors/E506.md"}');
const _sfc_main = { name: "errors/E506.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 expected="" id="e506-file-is-not-an-idx-file-of-wanted-byte-offset-is-found-not" tabindex="-1">E506 {file} is not an IDX file of {wanted}: byte {offset} is {found}, not <a class="header-anchor" href="#e506-file-is-not-an-idx-file-of-wanted-byte-offset-is-found-not" aria-label="Permalink to &quot;E506 {file} is not an IDX file of {wanted}: byte {offset} is {found}, not {expected}&quot;">​</a></h1><p>An IDX file begins with two zero bytes, a byte for the type of its numbers and one for the count of its dimensions. Images have three or four dimensions (count, height, width, channels) or two (count, features), labels one.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A file of another kind under the name of an IDX file:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>cp photo.png data/mnist/train-images-idx3-ubyte</span></span>
<span class="line"><span>convlang train lenet5 --data data/mnist</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Give the IDX file itself. It may be packed with gzip; nothing else is unpacked.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E506.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E506 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E506 as default
};
