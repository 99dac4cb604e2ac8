import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E623 {folder} is in use by another training:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E623.md","filePath":"errors/E623.md"}');
const _sfc_main = { name: "errors/E623.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 owner="" id="e623-folder-is-in-use-by-another-training" tabindex="-1">E623 {folder} is in use by another training: <a class="header-anchor" href="#e623-folder-is-in-use-by-another-training" aria-label="Permalink to &quot;E623 {folder} is in use by another training: {owner}&quot;">​</a></h1><p>Two trainings that write into one folder would replace the files of each other, and one of them would be lost. So the first keeps the folder until it ends, in whichever way; the folder of one that was killed is free at once on the same machine.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>The same command in two terminals:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data digits --out run    # still training</span></span>
<span class="line"><span>convlang train lenet5 --data digits --out run</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Wait for the first, end it, or train into another folder.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E623.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E623 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E623 as default
};
