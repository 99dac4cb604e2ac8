import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E527 {file} cannot be written: the disk is full","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E527.md","filePath":"errors/E527.md"}');
const _sfc_main = { name: "errors/E527.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e527-file-cannot-be-written-the-disk-is-full" tabindex="-1">E527 {file} cannot be written: the disk is full <a class="header-anchor" href="#e527-file-cannot-be-written-the-disk-is-full" aria-label="Permalink to &quot;E527 {file} cannot be written: the disk is full&quot;">​</a></h1><p>A file is written beside its place under another name and moved there when it is whole. The unfinished one was removed, and a file that stood there before is still what it was. Make room and go on.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A disk without room for the weights:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --out /media/stick</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Make room or choose another disk. What was there before is still whole.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E527.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E527 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E527 as default
};
