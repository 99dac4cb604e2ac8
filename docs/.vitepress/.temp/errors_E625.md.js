import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E625 the folder {folder} cannot be made:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E625.md","filePath":"errors/E625.md"}');
const _sfc_main = { name: "errors/E625.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e625-the-folder-folder-cannot-be-made" tabindex="-1">E625 the folder {folder} cannot be made: <a class="header-anchor" href="#e625-the-folder-folder-cannot-be-made" aria-label="Permalink to &quot;E625 the folder {folder} cannot be made: {reason}&quot;">​</a></h1><p>The folder of a run is made before training, with all folders above it, so that a place that cannot be written to costs no epoch.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A file where the folder should be:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data digits --out notes.txt</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Choose another folder with <code>--out</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E625.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E625 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E625 as default
};
