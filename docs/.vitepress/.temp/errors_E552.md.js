import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E552 the plugin {name} fails while it is loaded:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E552.md","filePath":"errors/E552.md"}');
const _sfc_main = { name: "errors/E552.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 problem="" id="e552-the-plugin-name-fails-while-it-is-loaded" tabindex="-1">E552 the plugin {name} fails while it is loaded: <a class="header-anchor" href="#e552-the-plugin-name-fails-while-it-is-loaded" aria-label="Permalink to &quot;E552 the plugin {name} fails while it is loaded: {problem}&quot;">​</a></h1><p>A plugin is a program, and it ended with an error before it could say what it brings: it may need a package that is not installed, or have a fault. The line below says which file was loaded.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A plugin that ends with an error while it is loaded, for instance because a package that it imports is not installed.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p><code>node FILE</code>, with the file that the error names, shows the error with its place in the plugin&#39;s code.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E552.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E552 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E552 as default
};
