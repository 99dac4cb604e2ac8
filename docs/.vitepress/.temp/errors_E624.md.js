import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E624 {folder} holds {files} already","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E624.md","filePath":"errors/E624.md"}');
const _sfc_main = { name: "errors/E624.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e624-folder-holds-files-already" tabindex="-1">E624 {folder} holds {files} already <a class="header-anchor" href="#e624-folder-holds-files-already" aria-label="Permalink to &quot;E624 {folder} holds {files} already&quot;">​</a></h1><p>Hours of training may have gone into a file of weights, so none is replaced without being told to. A run can be gone on with (<code>--resume</code>), kept by training into another folder (<code>--out</code>), or lost (<code>--overwrite</code>).</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A second run into the folder of the first:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data digits --out run</span></span>
<span class="line"><span>convlang train lenet5 --data digits --out run --seed 2</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Train into another folder, or add <code>--overwrite</code> to lose the first run. Without <code>--out</code> each run gets a folder of its own.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E624.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E624 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E624 as default
};
