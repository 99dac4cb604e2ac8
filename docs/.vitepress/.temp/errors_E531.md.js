import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E531 {file} is not UTF-8 text: {problem} (byte {offset})","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E531.md","filePath":"errors/E531.md"}');
const _sfc_main = { name: "errors/E531.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e531-file-is-not-utf-8-text-problem-byte-offset" tabindex="-1">E531 {file} is not UTF-8 text: {problem} (byte {offset}) <a class="header-anchor" href="#e531-file-is-not-utf-8-text-problem-byte-offset" aria-label="Permalink to &quot;E531 {file} is not UTF-8 text: {problem} (byte {offset})&quot;">​</a></h1><p>Model files and CSV files are read as UTF-8, with or without a byte order mark. In another encoding the same bytes are other characters, or none: a guess would read other names than were written. Spreadsheets and some editors save as UTF-16; older programs as Latin-1 (Windows-1252).</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A table that a spreadsheet saved as &quot;Unicode text&quot;, or a model file in UTF-16:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train net.conv --data table.txt</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Save it as UTF-8 (&quot;CSV UTF-8&quot; in spreadsheets), or turn it into UTF-8:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>iconv -f UTF-16 -t UTF-8 table.txt &gt; table.csv</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E531.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E531 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E531 as default
};
