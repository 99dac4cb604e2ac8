import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E555 the plugin {name} lies outside of the project","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E555.md","filePath":"errors/E555.md"}');
const _sfc_main = { name: "errors/E555.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e555-the-plugin-name-lies-outside-of-the-project" tabindex="-1">E555 the plugin {name} lies outside of the project <a class="header-anchor" href="#e555-the-plugin-name-lies-outside-of-the-project" aria-label="Permalink to &quot;E555 the plugin {name} lies outside of the project&quot;">​</a></h1><p>The path of a plugin stays below the folder of <code>convlang.config</code>, links included. A plugin that several projects use is a package, which each of them installs.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A path that leads out of the folder of <code>convlang.config</code>:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>use plugin &quot;../shared/swish.js&quot;</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Move the file into the project, or make a package of it and install it: <code>npm install ../shared</code>, then <code>use plugin &quot;shared&quot;</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E555.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E555 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E555 as default
};
