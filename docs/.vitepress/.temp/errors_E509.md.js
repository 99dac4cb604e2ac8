import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E509 {file} has the label {label} at byte {offset}, and the classes are","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E509.md","filePath":"errors/E509.md"}');
const _sfc_main = { name: "errors/E509.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 classes="" id="e509-file-has-the-label-label-at-byte-offset-and-the-classes-are" tabindex="-1">E509 {file} has the label {label} at byte {offset}, and the classes are <a class="header-anchor" href="#e509-file-has-the-label-label-at-byte-offset-and-the-classes-are" aria-label="Permalink to &quot;E509 {file} has the label {label} at byte {offset}, and the classes are {classes}&quot;">​</a></h1><p>A label is the number of a class, counted from 0. One outside the range would train an output that does not exist. If the data has more classes, list their names with <code>classes</code> in the <code>data</code> section; if not, the file is damaged or is of another format.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>Labels that count from 1, or a data set of more classes:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train lenet5 --data data/letters</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Name all classes with <code>classes</code> in the <code>data</code> section, or shift the labels.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E509.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E509 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E509 as default
};
