import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E520 the source {kind} needs a path","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E520.md","filePath":"errors/E520.md"}');
const _sfc_main = { name: "errors/E520.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e520-the-source-kind-needs-a-path" tabindex="-1">E520 the source {kind} needs a path <a class="header-anchor" href="#e520-the-source-kind-needs-a-path" aria-label="Permalink to &quot;E520 the source {kind} needs a path&quot;">​</a></h1><p>This source reads files. Write the path after it, as in <code>source mnist &quot;data/mnist&quot;</code>, or give one on the command line with <code>--data</code>.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A source that reads files, without a path:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>data { source mnist }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Write the path behind it, or give it when the command is run: <code>--data data/mnist</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E520.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E520 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E520 as default
};
