import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E502 {file} cannot be read:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E502.md","filePath":"errors/E502.md"}');
const _sfc_main = { name: "errors/E502.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e502-file-cannot-be-read" tabindex="-1">E502 {file} cannot be read: <a class="header-anchor" href="#e502-file-cannot-be-read" aria-label="Permalink to &quot;E502 {file} cannot be read: {reason}&quot;">​</a></h1><p>The operating system refused to open or read the file: a missing permission, a folder where a file was meant, or a disk that fails; the reason is then its own answer. Or it is no regular file: a pipe, a socket or a device such as <code>/dev/zero</code> can keep a reader waiting, or never ends, so none is opened. Texts, which are models and configs, have at most 16 MiB, and what is read in one piece, which is weights, checkpoints and pictures, nearly 2 GiB.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A file that the present user may not read:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data /root/mnist</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Change the permission of the file, or copy it to where it can be read. What a pipe gives (<code>&lt;(...)</code> of a shell is one) goes into a file first; a model may also come from standard input: <code>convlang check - &lt; model.conv</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E502.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E502 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E502 as default
};
