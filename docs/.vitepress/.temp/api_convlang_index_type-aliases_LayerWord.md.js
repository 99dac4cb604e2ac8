import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LayerWord","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/LayerWord.md","filePath":"api/convlang/index/type-aliases/LayerWord.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/LayerWord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / LayerWord</p><h1 id="type-alias-layerword" tabindex="-1">Type Alias: LayerWord <a class="header-anchor" href="#type-alias-layerword" aria-label="Permalink to &quot;Type Alias: LayerWord&quot;">​</a></h1><blockquote><p><strong>LayerWord</strong> = <code>{ [Word in keyof CoreLayers]: CoreLayers[Word] extends { takes: &quot;many&quot; } ? never : Word }</code>[keyof <code>CoreLayers</code>]</p></blockquote><p>The words of layers that stand in a pipeline; merges belong to <code>parallel</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/LayerWord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerWord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerWord as default
};
