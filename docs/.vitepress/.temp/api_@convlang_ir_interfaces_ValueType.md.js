import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ValueType","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/interfaces/ValueType.md","filePath":"api/@convlang/ir/interfaces/ValueType.md"}');
const _sfc_main = { name: "api/@convlang/ir/interfaces/ValueType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / ValueType</p><h1 id="interface-valuetype" tabindex="-1">Interface: ValueType <a class="header-anchor" href="#interface-valuetype" aria-label="Permalink to &quot;Interface: ValueType&quot;">​</a></h1><p>What is known of a value before there are numbers.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="dtype" tabindex="-1">dtype <a class="header-anchor" href="#dtype" aria-label="Permalink to &quot;dtype&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>dtype</strong>: <a href="./../../tensor/type-aliases/DType"><code>DType</code></a></p></blockquote><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shape</strong>: <a href="./../type-aliases/Shape"><code>Shape</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/interfaces/ValueType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ValueType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ValueType as default
};
