import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E603 the checkpoint is of another run:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E603.md","filePath":"errors/E603.md"}');
const _sfc_main = { name: "errors/E603.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 what="" id="e603-the-checkpoint-is-of-another-run" tabindex="-1">E603 the checkpoint is of another run: <a class="header-anchor" href="#e603-the-checkpoint-is-of-another-run" aria-label="Permalink to &quot;E603 the checkpoint is of another run: {what}&quot;">​</a></h1><p>A run that is resumed must end with the same weights as one that was never interrupted. That holds only if the network, the data and the training settings are those it began with, so the checkpoint carries the text of its model file and a hash of some of its samples, and resuming with a changed text or other data is refused. Comments and layout do not count. To go on with the changed file, start a new run; to go on with the old run, put the old text back.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A model file that was changed between two parts of a run:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train net.conv --out runs/net</span></span>
<span class="line"><span># net.conv is edited</span></span>
<span class="line"><span>convlang train net.conv --out runs/net --resume</span></span></code></pre></div><p>Or other data, even if it has as many samples:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train net.conv --data july.csv --out runs/net</span></span>
<span class="line"><span>convlang train net.conv --data august.csv --out runs/net --resume</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Put the old text and the old data back to go on, or start a new run in another folder.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E603.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E603 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E603 as default
};
