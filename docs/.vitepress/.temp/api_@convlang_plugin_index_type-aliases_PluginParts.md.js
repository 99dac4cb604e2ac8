import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PluginParts","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/index/type-aliases/PluginParts.md","filePath":"api/@convlang/plugin/index/type-aliases/PluginParts.md"}');
const _sfc_main = { name: "api/@convlang/plugin/index/type-aliases/PluginParts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">index</a> / PluginParts</p><h1 id="type-alias-pluginparts" tabindex="-1">Type Alias: PluginParts <a class="header-anchor" href="#type-alias-pluginparts" aria-label="Permalink to &quot;Type Alias: PluginParts&quot;">​</a></h1><blockquote><p><strong>PluginParts</strong> = <a href="./Brought"><code>Brought</code></a>&lt;<em>typeof</em> <a href="./../variables/slots"><code>slots</code></a>&gt;</p></blockquote><p>Things for any of the slots: what a plugin brings, or what a program has beyond the core.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/index/type-aliases/PluginParts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PluginParts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PluginParts as default
};
