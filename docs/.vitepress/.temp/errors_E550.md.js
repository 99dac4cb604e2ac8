import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E550 expected {expected} here, not","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E550.md","filePath":"errors/E550.md"}');
const _sfc_main = { name: "errors/E550.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 found="" id="e550-expected-expected-here-not" tabindex="-1">E550 expected {expected} here, not <a class="header-anchor" href="#e550-expected-expected-here-not" aria-label="Permalink to &quot;E550 expected {expected} here, not {found}&quot;">​</a></h1><p>A <code>convlang.config</code> names the plugins of a project, one on each line: <code>use plugin &quot;NAME&quot;</code>, where NAME is a package or the path of a <code>.js</code> or <code>.mjs</code> file that begins with <code>./</code>. Comments begin with <code>#</code>. Nothing else stands in it.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A line of <code>convlang.config</code> that is something else than the name of a plugin, here without quotes:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>use plugin convlang-swish</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>use plugin &quot;convlang-swish&quot;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E550.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E550 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E550 as default
};
