import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E607 sample {sample} of {source} has the label {label}, and {head} knows classes 0 to","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E607.md","filePath":"errors/E607.md"}');
const _sfc_main = { name: "errors/E607.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 last="" id="e607-sample-sample-of-source-has-the-label-label-and-head-knows-classes-0-to" tabindex="-1">E607 sample {sample} of {source} has the label {label}, and {head} knows classes 0 to <a class="header-anchor" href="#e607-sample-sample-of-source-has-the-label-label-and-head-knows-classes-0-to" aria-label="Permalink to &quot;E607 sample {sample} of {source} has the label {label}, and {head} knows classes 0 to {last}&quot;">​</a></h1><p>Labels are class numbers counted from 0. One outside the classes that the network tells apart has no output to compare with. Files that count from 1 need their labels shifted.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Labels that count from 1:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { source csv &quot;counted-from-one.csv&quot; label 0 }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Shift the labels so that they begin at 0.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E607.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E607 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E607 as default
};
