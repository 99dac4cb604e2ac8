import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: findConfig()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/node/functions/findConfig.md","filePath":"api/@convlang/plugin/node/functions/findConfig.md"}');
const _sfc_main = { name: "api/@convlang/plugin/node/functions/findConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">node</a> / findConfig</p><h1 id="function-findconfig" tabindex="-1">Function: findConfig() <a class="header-anchor" href="#function-findconfig" aria-label="Permalink to &quot;Function: findConfig()&quot;">​</a></h1><blockquote><p><strong>findConfig</strong>(<code>folder</code>): <code>string</code> | <code>null</code></p></blockquote><p>The config that holds for a folder: that of the folder itself, or of the nearest folder above it, up to and with the root of the project, which is the nearest folder with a <code>package.json</code> or a <code>.git</code>. Outside of a project only the folder itself counts: what lies above it is somebody else&#39;s.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="folder" tabindex="-1">folder <a class="header-anchor" href="#folder" aria-label="Permalink to &quot;folder&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>null</code></p><p>its absolute path, whatever is there, or <code>null</code> when there is none</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E545 where several lie in one folder, and no one could say which holds</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/node/functions/findConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findConfig as default
};
