import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E554 the plugin {plugin} brings the {kind} {name}, which {owner} already has","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E554.md","filePath":"errors/E554.md"}');
const _sfc_main = { name: "errors/E554.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e554-the-plugin-plugin-brings-the-kind-name-which-owner-already-has" tabindex="-1">E554 the plugin {plugin} brings the {kind} <code>{name}</code>, which {owner} already has <a class="header-anchor" href="#e554-the-plugin-plugin-brings-the-kind-name-which-owner-already-has" aria-label="Permalink to &quot;E554 the plugin {plugin} brings the {kind} \`{name}\`, which {owner} already has&quot;">​</a></h1><p>A name stands for one thing, so that a model file means the same whichever plugins are there in whatever order. A plugin cannot take the place of a part of convlang or of another plugin; nor is a plugin used twice.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A plugin that brings a layer <code>conv</code>, two plugins that both bring an op <code>swish</code>, or the same plugin in two lines.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Use one of the two plugins, or rename what yours brings. A name with the plugin&#39;s name before it, such as <code>smoothSwish</code>, is hardly taken.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E554.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E554 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E554 as default
};
