import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LayerTakes","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/LayerTakes.md","filePath":"api/@convlang/ops/type-aliases/LayerTakes.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/LayerTakes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LayerTakes</p><h1 id="type-alias-layertakes" tabindex="-1">Type Alias: LayerTakes <a class="header-anchor" href="#type-alias-layertakes" aria-label="Permalink to &quot;Type Alias: LayerTakes&quot;">​</a></h1><blockquote><p><strong>LayerTakes</strong> = <code>&quot;one&quot;</code> | <code>&quot;none&quot;</code> | <code>&quot;many&quot;</code></p></blockquote><p>What must flow into a layer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/LayerTakes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerTakes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerTakes as default
};
