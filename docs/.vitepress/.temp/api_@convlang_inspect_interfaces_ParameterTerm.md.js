import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ParameterTerm","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/ParameterTerm.md","filePath":"api/@convlang/inspect/interfaces/ParameterTerm.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/ParameterTerm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / ParameterTerm</p><h1 id="interface-parameterterm" tabindex="-1">Interface: ParameterTerm <a class="header-anchor" href="#interface-parameterterm" aria-label="Permalink to &quot;Interface: ParameterTerm&quot;">​</a></h1><p>One tensor of numbers that a layer keeps.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p><code>conv1/kernel</code>; of another layer when weights are shared.</p><hr><h3 id="role" tabindex="-1">role <a class="header-anchor" href="#role" aria-label="Permalink to &quot;role&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>role</strong>: <code>&quot;state&quot;</code> | <code>&quot;trained&quot;</code> | <code>&quot;frozen&quot;</code></p></blockquote><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shape</strong>: readonly <code>number</code>[]</p></blockquote><p>Of the window on a signal without its one row, which the stored tensor has.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/ParameterTerm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ParameterTerm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ParameterTerm as default
};
