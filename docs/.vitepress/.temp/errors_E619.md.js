import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E619 the source {kind} reads no files, and {path} stands as its path","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E619.md","filePath":"errors/E619.md"}');
const _sfc_main = { name: "errors/E619.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e619-the-source-kind-reads-no-files-and-path-stands-as-its-path" tabindex="-1">E619 the source {kind} reads no files, and {path} stands as its path <a class="header-anchor" href="#e619-the-source-kind-reads-no-files-and-path-stands-as-its-path" aria-label="Permalink to &quot;E619 the source {kind} reads no files, and {path} stands as its path&quot;">​</a></h1><p>Some sources make their samples themselves, as the built-in digits do. A path behind them would be read by nobody: training would run on other data than the file seems to say.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A path behind a source that makes its samples itself:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { source digits &quot;data/mnist&quot; }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Take the path away, or name the kind of data that lies there: <code>source mnist &quot;data/mnist&quot;</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E619.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E619 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E619 as default
};
