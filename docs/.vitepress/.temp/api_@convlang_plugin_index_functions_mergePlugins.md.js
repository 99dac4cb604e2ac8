import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: mergePlugins()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/index/functions/mergePlugins.md","filePath":"api/@convlang/plugin/index/functions/mergePlugins.md"}');
const _sfc_main = { name: "api/@convlang/plugin/index/functions/mergePlugins.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">index</a> / mergePlugins</p><h1 id="function-mergeplugins" tabindex="-1">Function: mergePlugins() <a class="header-anchor" href="#function-mergeplugins" aria-label="Permalink to &quot;Function: mergePlugins()&quot;">​</a></h1><blockquote><p><strong>mergePlugins</strong>(<code>plugins</code>, <code>base?</code>): <a href="./../interfaces/Toolkit"><code>Toolkit</code></a></p></blockquote><p>Puts plugins beside the core.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="plugins" tabindex="-1">plugins <a class="header-anchor" href="#plugins" aria-label="Permalink to &quot;plugins&quot;">​</a></h3><p>readonly <a href="./../interfaces/Plugin"><code>Plugin</code></a>[]</p><h3 id="base" tabindex="-1">base? <a class="header-anchor" href="#base" aria-label="Permalink to &quot;base?&quot;">​</a></h3><p><a href="./../type-aliases/PluginParts"><code>PluginParts</code></a> = <code>{}</code></p><p>what the program has beside the core: in Node mostly <code>coreReaders</code> of <code>@convlang/data/node</code> as <code>sources</code>, and backends</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Toolkit"><code>Toolkit</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E554 for each name that is there already, in the core, the base or a plugin before</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/index/functions/mergePlugins.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mergePlugins = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mergePlugins as default
};
