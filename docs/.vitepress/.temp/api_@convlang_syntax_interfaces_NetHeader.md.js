import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NetHeader","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/NetHeader.md","filePath":"api/@convlang/syntax/interfaces/NetHeader.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/NetHeader.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / NetHeader</p><h1 id="interface-netheader" tabindex="-1">Interface: NetHeader <a class="header-anchor" href="#interface-netheader" aria-label="Permalink to &quot;Interface: NetHeader&quot;">​</a></h1><p><code>net Name</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="doc" tabindex="-1">doc <a class="header-anchor" href="#doc" aria-label="Permalink to &quot;doc&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>doc</strong>: <code>string</code> | <code>null</code></p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;net&quot;</code></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <a href="./Identifier"><code>Identifier</code></a></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/NetHeader.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NetHeader = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NetHeader as default
};
