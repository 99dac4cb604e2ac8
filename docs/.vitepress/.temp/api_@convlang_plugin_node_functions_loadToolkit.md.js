import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: loadToolkit()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/node/functions/loadToolkit.md","filePath":"api/@convlang/plugin/node/functions/loadToolkit.md"}');
const _sfc_main = { name: "api/@convlang/plugin/node/functions/loadToolkit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">node</a> / loadToolkit</p><h1 id="function-loadtoolkit" tabindex="-1">Function: loadToolkit() <a class="header-anchor" href="#function-loadtoolkit" aria-label="Permalink to &quot;Function: loadToolkit()&quot;">​</a></h1><blockquote><p><strong>loadToolkit</strong>(<code>folder</code>, <code>base?</code>, <code>__namedParameters?</code>): <code>Promise</code>&lt;<a href="./../../index/interfaces/Toolkit"><code>Toolkit</code></a>&gt;</p></blockquote><p>The core with the plugins of a project: those that its config names. The config is that of the folder or of the nearest folder above, up to and with the root of the project, see <a href="./findConfig">findConfig</a>; without one there are no plugins.</p><p>Plugins, and a config that is a module, are programs: they are loaded from the project&#39;s config alone, never because a model file asks for them, and only when config and plugin are the user&#39;s own, or trusted.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="folder" tabindex="-1">folder <a class="header-anchor" href="#folder" aria-label="Permalink to &quot;folder&quot;">​</a></h3><p><code>string</code></p><p>of the model file</p><h3 id="base" tabindex="-1">base? <a class="header-anchor" href="#base" aria-label="Permalink to &quot;base?&quot;">​</a></h3><p><a href="./../../index/type-aliases/PluginParts"><code>PluginParts</code></a> = <code>{}</code></p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/ConfigChoice"><code>ConfigChoice</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../index/interfaces/Toolkit"><code>Toolkit</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E542 for what is not trusted, E501 or E502 for a config that cannot be read, E544, E546 or E550 for one that is wrong, E545 for two in one folder, E551 to E553 and E555 for plugins that cannot be had, E554 for names that are brought twice; each with its place in the config</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/node/functions/loadToolkit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const loadToolkit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  loadToolkit as default
};
