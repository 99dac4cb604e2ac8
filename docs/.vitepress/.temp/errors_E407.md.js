import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E407 {what} needs {needed} of memory:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E407.md","filePath":"errors/E407.md"}');
const _sfc_main = { name: "errors/E407.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 limit="" id="e407-what-needs-needed-of-memory" tabindex="-1">E407 {what} needs {needed} of memory: <a class="header-anchor" href="#e407-what-needs-needed-of-memory" aria-label="Permalink to &quot;E407 {what} needs {needed} of memory: {limit}&quot;">​</a></h1><p>What a run holds is planned before anything is allocated, and the plan is compared with what the system says can be had, the limits of a container included. A run that begins and is killed half way would lose more than this refusal. The activations grow with the batch: a smaller one needs less, and in training <code>batch 128 split 4</code> computes the same step in four parts of a quarter of the memory. <code>summary</code> shows the plan. A limit of address space for the process (<code>ulimit -v</code>) counts as well, where the system tells of it.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A large image and a batch that does not fit into the memory of the machine:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>input 2000x2000x1 | conv 64x3x3 pad 1 | relu | avgpool global | dense 10</span></span>
<span class="line"><span>train { batch 64 }    # 123 GiB for one step</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Ask <code>summary</code> for the plan, use a smaller batch, or let it be computed in parts: <code>batch 64 split 64</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E407.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E407 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E407 as default
};
