import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"index","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/index/index.md","filePath":"api/@convlang/plugin/index/index.md"}');
const _sfc_main = { name: "api/@convlang/plugin/index/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/plugin</a> / index</p><h1 id="index" tabindex="-1">index <a class="header-anchor" href="#index" aria-label="Permalink to &quot;index&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/PartName">PartName</a></li><li><a href="./interfaces/Plugin">Plugin</a></li><li><a href="./interfaces/Slot">Slot</a></li><li><a href="./interfaces/Toolkit">Toolkit</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/Brought">Brought</a></li><li><a href="./type-aliases/Merged">Merged</a></li><li><a href="./type-aliases/PluginParts">PluginParts</a></li><li><a href="./type-aliases/Slots">Slots</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/slots">slots</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/definePlugin">definePlugin</a></li><li><a href="./functions/layerSection">layerSection</a></li><li><a href="./functions/mergePlugins">mergePlugins</a></li><li><a href="./functions/partSections">partSections</a></li><li><a href="./functions/pluginPage">pluginPage</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/index/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
