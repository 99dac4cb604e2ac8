import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ProjectConfig","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/node/interfaces/ProjectConfig.md","filePath":"api/@convlang/plugin/node/interfaces/ProjectConfig.md"}');
const _sfc_main = { name: "api/@convlang/plugin/node/interfaces/ProjectConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">node</a> / ProjectConfig</p><h1 id="interface-projectconfig" tabindex="-1">Interface: ProjectConfig <a class="header-anchor" href="#interface-projectconfig" aria-label="Permalink to &quot;Interface: ProjectConfig&quot;">​</a></h1><p>What a config says.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="diagnostics" tabindex="-1">diagnostics <a class="header-anchor" href="#diagnostics" aria-label="Permalink to &quot;diagnostics&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>diagnostics</strong>: readonly <a href="./../../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a>[]</p></blockquote><hr><h3 id="uses" tabindex="-1">uses <a class="header-anchor" href="#uses" aria-label="Permalink to &quot;uses&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>uses</strong>: readonly <a href="./PluginUse"><code>PluginUse</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/node/interfaces/ProjectConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProjectConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProjectConfig as default
};
