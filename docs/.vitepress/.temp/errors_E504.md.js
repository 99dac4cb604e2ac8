import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E504 {file} is truncated: it ends at byte {end}, and its content needs {needed} bytes","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E504.md","filePath":"errors/E504.md"}');
const _sfc_main = { name: "errors/E504.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e504-file-is-truncated-it-ends-at-byte-end-and-its-content-needs-needed-bytes" tabindex="-1">E504 {file} is truncated: it ends at byte {end}, and its content needs {needed} bytes <a class="header-anchor" href="#e504-file-is-truncated-it-ends-at-byte-end-and-its-content-needs-needed-bytes" aria-label="Permalink to &quot;E504 {file} is truncated: it ends at byte {end}, and its content needs {needed} bytes&quot;">​</a></h1><p>The header of a data file says how many items follow, and each item has a fixed size, so the length is known in advance. A shorter file was cut off, mostly by a download or copy that stopped. Fetch it again; reading on would train on wrong samples.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A file that was cut off:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>head -c 1000000 train-images-idx3-ubyte &gt; data/mnist/train-images-idx3-ubyte</span></span>
<span class="line"><span>convlang train lenet5 --data data/mnist</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Fetch the file again, and compare its size with the one the message asks for.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E504.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E504 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E504 as default
};
