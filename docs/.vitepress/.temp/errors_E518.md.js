import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E518 the source {kind} has no option {option}; it has","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E518.md","filePath":"errors/E518.md"}');
const _sfc_main = { name: "errors/E518.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 known="" id="e518-the-source-kind-has-no-option-option-it-has" tabindex="-1">E518 the source {kind} has no option {option}; it has <a class="header-anchor" href="#e518-the-source-kind-has-no-option-option-it-has" aria-label="Permalink to &quot;E518 the source {kind} has no option {option}; it has {known}&quot;">​</a></h1><p>What follows a source is read by key and value, and each source knows its own keys.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>An option that belongs to another source:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { source mnist &quot;data/mnist&quot; label 0 }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Leave the option out, or use the source that it belongs to.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E518.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E518 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E518 as default
};
