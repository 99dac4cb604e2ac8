import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LayerName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/LayerName.md","filePath":"api/@convlang/ops/type-aliases/LayerName.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/LayerName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LayerName</p><h1 id="type-alias-layername" tabindex="-1">Type Alias: LayerName <a class="header-anchor" href="#type-alias-layername" aria-label="Permalink to &quot;Type Alias: LayerName&quot;">​</a></h1><blockquote><p><strong>LayerName</strong> = keyof <a href="./CoreLayers"><code>CoreLayers</code></a></p></blockquote><p>The name of a core layer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/LayerName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerName as default
};
