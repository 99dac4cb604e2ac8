import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MergeWord","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/MergeWord.md","filePath":"api/convlang/index/type-aliases/MergeWord.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/MergeWord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / MergeWord</p><h1 id="type-alias-mergeword" tabindex="-1">Type Alias: MergeWord <a class="header-anchor" href="#type-alias-mergeword" aria-label="Permalink to &quot;Type Alias: MergeWord&quot;">​</a></h1><blockquote><p><strong>MergeWord</strong> = <code>Exclude</code>&lt;keyof <code>CoreLayers</code>, <a href="./LayerWord"><code>LayerWord</code></a>&gt;</p></blockquote><p>The words of layers that <code>parallel</code> may merge by.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/MergeWord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MergeWord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MergeWord as default
};
