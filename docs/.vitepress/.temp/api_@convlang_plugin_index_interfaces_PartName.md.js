import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PartName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/index/interfaces/PartName.md","filePath":"api/@convlang/plugin/index/interfaces/PartName.md"}');
const _sfc_main = { name: "api/@convlang/plugin/index/interfaces/PartName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">index</a> / PartName</p><h1 id="interface-partname" tabindex="-1">Interface: PartName <a class="header-anchor" href="#interface-partname" aria-label="Permalink to &quot;Interface: PartName&quot;">​</a></h1><p>A name that a plugin brings.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>string</code></p></blockquote><p>What it names, as E554 says it: <code>layer</code>.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/index/interfaces/PartName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PartName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PartName as default
};
