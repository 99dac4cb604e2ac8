import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E545 {folder} has more than one config:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E545.md","filePath":"errors/E545.md"}');
const _sfc_main = { name: "errors/E545.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 names="" id="e545-folder-has-more-than-one-config" tabindex="-1">E545 {folder} has more than one config: <a class="header-anchor" href="#e545-folder-has-more-than-one-config" aria-label="Permalink to &quot;E545 {folder} has more than one config: {names}&quot;">​</a></h1><p>One config says which plugins a project has, and nobody could tell which of several holds. Keep one of them, or name one with <code>--config</code>.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A folder that holds a <code>convlang.config</code> and a <code>convlang.config.json</code>:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang check models/net.conv</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Move what the one names into the other, and delete it. To choose for one call: <code>--config convlang.config.json</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E545.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E545 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E545 as default
};
