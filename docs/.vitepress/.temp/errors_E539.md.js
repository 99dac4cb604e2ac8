import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E539 the first column of {file} has no name and counts the rows: it is an index, not a feature","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E539.md","filePath":"errors/E539.md"}');
const _sfc_main = { name: "errors/E539.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e539-the-first-column-of-file-has-no-name-and-counts-the-rows-it-is-an-index-not-a-feature" tabindex="-1">E539 the first column of {file} has no name and counts the rows: it is an index, not a feature <a class="header-anchor" href="#e539-the-first-column-of-file-has-no-name-and-counts-the-rows-it-is-an-index-not-a-feature" aria-label="Permalink to &quot;E539 the first column of {file} has no name and counts the rows: it is an index, not a feature&quot;">​</a></h1><p>Programs that keep tables write the number of each row before it, in a column without a name. A network would take it for a measurement, and in a sorted file learn the classes from it. Write the table without it (pandas: <code>to_csv(path, index=False)</code>; R: <code>row.names = FALSE</code>), or, where the number is meant, give the column a name.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A table that pandas wrote with <code>to_csv(path)</code>:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>,petals,stamens,kind</span></span>
<span class="line"><span>0,1.4,0.2,setosa</span></span>
<span class="line"><span>1,4.7,1.4,versicolor</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Write it without the index: <code>to_csv(path, index=False)</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E539.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E539 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E539 as default
};
