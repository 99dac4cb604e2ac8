import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LostName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/LostName.md","filePath":"api/@convlang/syntax/interfaces/LostName.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/LostName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / LostName</p><h1 id="interface-lostname" tabindex="-1">Interface: LostName <a class="header-anchor" href="#interface-lostname" aria-label="Permalink to &quot;Interface: LostName&quot;">​</a></h1><p>A name that a text defines which could not be read.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <a href="./Identifier"><code>Identifier</code></a> | <code>null</code></p></blockquote><p><code>null</code> where it is missing: any name may have been meant.</p><hr><h3 id="word" tabindex="-1">word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;word&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>word</strong>: <code>&quot;tap&quot;</code> | <code>&quot;as&quot;</code> | <code>&quot;const&quot;</code> | <code>&quot;table&quot;</code> | <code>&quot;block&quot;</code></p></blockquote><p>What stands before it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/LostName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LostName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LostName as default
};
