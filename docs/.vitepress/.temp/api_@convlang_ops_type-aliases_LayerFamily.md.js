import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LayerFamily","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/LayerFamily.md","filePath":"api/@convlang/ops/type-aliases/LayerFamily.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/LayerFamily.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LayerFamily</p><h1 id="type-alias-layerfamily" tabindex="-1">Type Alias: LayerFamily <a class="header-anchor" href="#type-alias-layerfamily" aria-label="Permalink to &quot;Type Alias: LayerFamily&quot;">​</a></h1><blockquote><p><strong>LayerFamily</strong> = <code>&quot;convolution&quot;</code> | <code>&quot;pooling&quot;</code> | <code>&quot;dense&quot;</code> | <code>&quot;normalisation&quot;</code> | <code>&quot;activation&quot;</code> | <code>&quot;space&quot;</code></p></blockquote><p>What a layer does to what flows through it: the colour of its box in pictures.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/LayerFamily.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerFamily = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerFamily as default
};
