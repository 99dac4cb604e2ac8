import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E608 there is no data to {purpose}: name some in the data section, as with source digits, or give some to the run","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E608.md","filePath":"errors/E608.md"}');
const _sfc_main = { name: "errors/E608.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e608-there-is-no-data-to-purpose-name-some-in-the-data-section-as-with-source-digits-or-give-some-to-the-run" tabindex="-1">E608 there is no data to {purpose}: name some in the data section, as with <code>source digits</code>, or give some to the run <a class="header-anchor" href="#e608-there-is-no-data-to-purpose-name-some-in-the-data-section-as-with-source-digits-or-give-some-to-the-run" aria-label="Permalink to &quot;E608 there is no data to {purpose}: name some in the data section, as with \`source digits\`, or give some to the run&quot;">​</a></h1><p>The model file has no data section with a <code>source</code>, and none was given when the run was started (<code>--data PATH</code> on the command line, <code>{ data }</code> in a program). The built-in digits need no files: <code>data { source digits pad 28x28 to 32x32 scale 1/255 }</code>.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A model file without data:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train alexnet</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Write a data section, or give the data when the command is run: <code>--data PATH</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E608.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E608 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E608 as default
};
