import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E529 {file}:{line} is longer than 16 MiB (byte {offset})","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E529.md","filePath":"errors/E529.md"}');
const _sfc_main = { name: "errors/E529.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e529-file-line-is-longer-than-16-mib-byte-offset" tabindex="-1">E529 {file}:{line} is longer than 16 MiB (byte {offset}) <a class="header-anchor" href="#e529-file-line-is-longer-than-16-mib-byte-offset" aria-label="Permalink to &quot;E529 {file}:{line} is longer than 16 MiB (byte {offset})&quot;">​</a></h1><p>Lines of a CSV file end with LF or CRLF. A line that goes on for megabytes is mostly a file of another kind, or one whose line ends were lost.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A CSV file without line breaks:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train flowers.conv --data everything-on-one-line.csv</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Check that the file is a CSV file and that its lines end.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E529.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E529 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E529 as default
};
