import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E514 {file} has no column {label}; its columns are","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E514.md","filePath":"errors/E514.md"}');
const _sfc_main = { name: "errors/E514.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 columns="" id="e514-file-has-no-column-label-its-columns-are" tabindex="-1">E514 {file} has no column {label}; its columns are <a class="header-anchor" href="#e514-file-has-no-column-label-its-columns-are" aria-label="Permalink to &quot;E514 {file} has no column {label}; its columns are {columns}&quot;">​</a></h1><p><code>label</code> names the column that holds the labels: its place counted from 0, or its name in the header row.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A label column that is not there:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { source csv &quot;flowers.csv&quot; label kind }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use one of the columns that the message lists, by name or by place (from 0).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E514.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E514 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E514 as default
};
