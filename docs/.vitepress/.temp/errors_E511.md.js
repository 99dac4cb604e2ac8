import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E511 {folder} holds no","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E511.md","filePath":"errors/E511.md"}');
const _sfc_main = { name: "errors/E511.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 what="" id="e511-folder-holds-no" tabindex="-1">E511 {folder} holds no <a class="header-anchor" href="#e511-folder-holds-no" aria-label="Permalink to &quot;E511 {folder} holds no {what}&quot;">​</a></h1><p>A folder is searched for the standard file names of the data set; the lines below list the names that were looked for. Give the folder that holds the files itself, not one above it.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A folder without the files of the data set:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data data</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Give the folder that holds the files themselves: <code>--data data/mnist</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E511.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E511 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E511 as default
};
