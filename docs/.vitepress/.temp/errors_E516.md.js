import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E516 {path} is no data that convlang recognises","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E516.md","filePath":"errors/E516.md"}');
const _sfc_main = { name: "errors/E516.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e516-path-is-no-data-that-convlang-recognises" tabindex="-1">E516 {path} is no data that convlang recognises <a class="header-anchor" href="#e516-path-is-no-data-that-convlang-recognises" aria-label="Permalink to &quot;E516 {path} is no data that convlang recognises&quot;">​</a></h1><p>Data is recognised by its content: a folder or a pair of IDX files, CIFAR-10 binary batches, a CSV file, or the word <code>digits</code> for the built-in ones. The lines below say what the file looks like.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A file of no known kind:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data holiday.zip</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Unpack it, and give the folder or the file with the data.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E516.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E516 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E516 as default
};
