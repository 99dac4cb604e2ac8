import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PluginUse","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/node/interfaces/PluginUse.md","filePath":"api/@convlang/plugin/node/interfaces/PluginUse.md"}');
const _sfc_main = { name: "api/@convlang/plugin/node/interfaces/PluginUse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">node</a> / PluginUse</p><h1 id="interface-pluginuse" tabindex="-1">Interface: PluginUse <a class="header-anchor" href="#interface-pluginuse" aria-label="Permalink to &quot;Interface: PluginUse&quot;">​</a></h1><p>A line <code>use plugin &quot;...&quot;</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>What stands between the quotes.</p><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><p>Place of the quoted name.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/node/interfaces/PluginUse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PluginUse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PluginUse as default
};
