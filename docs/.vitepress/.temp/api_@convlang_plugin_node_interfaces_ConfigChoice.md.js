import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ConfigChoice","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/node/interfaces/ConfigChoice.md","filePath":"api/@convlang/plugin/node/interfaces/ConfigChoice.md"}');
const _sfc_main = { name: "api/@convlang/plugin/node/interfaces/ConfigChoice.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">node</a> / ConfigChoice</p><h1 id="interface-configchoice" tabindex="-1">Interface: ConfigChoice <a class="header-anchor" href="#interface-configchoice" aria-label="Permalink to &quot;Interface: ConfigChoice&quot;">​</a></h1><p>Which config is used, and what of it may run.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="config" tabindex="-1">config? <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>config?</strong>: <code>string</code> | <code>false</code></p></blockquote><p>A config in place of the project&#39;s, wherever it lies and whoever owns it; <code>false</code> for none.</p><hr><h3 id="trust" tabindex="-1">trust? <a class="header-anchor" href="#trust" aria-label="Permalink to &quot;trust?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>trust?</strong>: readonly <code>string</code>[]</p></blockquote><p>Folders in which configs and plugins may run whoever owns them. Default none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/node/interfaces/ConfigChoice.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ConfigChoice = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ConfigChoice as default
};
