import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E519 the option {option} of the source {kind} must be {expected}, not","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E519.md","filePath":"errors/E519.md"}');
const _sfc_main = { name: "errors/E519.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 found="" id="e519-the-option-option-of-the-source-kind-must-be-expected-not" tabindex="-1">E519 the option {option} of the source {kind} must be {expected}, not <a class="header-anchor" href="#e519-the-option-option-of-the-source-kind-must-be-expected-not" aria-label="Permalink to &quot;E519 the option {option} of the source {kind} must be {expected}, not {found}&quot;">​</a></h1><p>Each option of a source has one type and a range; the message says which.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>An option of the wrong type or out of range:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { source digits count many }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Give the value that the message asks for: <code>count 5000</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E519.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E519 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E519 as default
};
