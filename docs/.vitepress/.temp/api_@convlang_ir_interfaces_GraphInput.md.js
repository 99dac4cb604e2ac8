import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GraphInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/interfaces/GraphInput.md","filePath":"api/@convlang/ir/interfaces/GraphInput.md"}');
const _sfc_main = { name: "api/@convlang/ir/interfaces/GraphInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / GraphInput</p><h1 id="interface-graphinput" tabindex="-1">Interface: GraphInput <a class="header-anchor" href="#interface-graphinput" aria-label="Permalink to &quot;Interface: GraphInput&quot;">​</a></h1><p>An input that is fed at each run.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>value</strong>: <a href="./../type-aliases/ValueId"><code>ValueId</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/interfaces/GraphInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GraphInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GraphInput as default
};
