import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E551 there is no plugin","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E551.md","filePath":"errors/E551.md"}');
const _sfc_main = { name: "errors/E551.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 name="" id="e551-there-is-no-plugin" tabindex="-1">E551 there is no plugin <a class="header-anchor" href="#e551-there-is-no-plugin" aria-label="Permalink to &quot;E551 there is no plugin {name}&quot;">​</a></h1><p>A plugin is a package, which must be installed where Node finds it from the folder of <code>convlang.config</code>, or a <code>.js</code> or <code>.mjs</code> file of the project, whose path begins with <code>./</code> and is seen from that folder.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A plugin that is not installed, or a path that is misspelt:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>use plugin &quot;convlang-swish&quot;</span></span>
<span class="line"><span>use plugin &quot;./plugins/smoth.js&quot;</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Install the package in the folder of <code>convlang.config</code> with <code>npm install</code>. The path of a file of the project begins with <code>./</code> and ends with <code>.js</code> or <code>.mjs</code>; a plugin in TypeScript is compiled first.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E551.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E551 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E551 as default
};
