import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BackendAbilities","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/interfaces/BackendAbilities.md","filePath":"api/@convlang/backend/interfaces/BackendAbilities.md"}');
const _sfc_main = { name: "api/@convlang/backend/interfaces/BackendAbilities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / BackendAbilities</p><h1 id="interface-backendabilities" tabindex="-1">Interface: BackendAbilities <a class="header-anchor" href="#interface-backendabilities" aria-label="Permalink to &quot;Interface: BackendAbilities&quot;">​</a></h1><p>A backend&#39;s name and what it can do.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="capabilities" tabindex="-1">capabilities <a class="header-anchor" href="#capabilities" aria-label="Permalink to &quot;capabilities&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>capabilities</strong>: <a href="./Capabilities"><code>Capabilities</code></a></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/interfaces/BackendAbilities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BackendAbilities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BackendAbilities as default
};
