import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ModelImages","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/type-aliases/ModelImages.md","filePath":"api/@convlang/train/type-aliases/ModelImages.md"}');
const _sfc_main = { name: "api/@convlang/train/type-aliases/ModelImages.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / ModelImages</p><h1 id="type-alias-modelimages" tabindex="-1">Type Alias: ModelImages <a class="header-anchor" href="#type-alias-modelimages" aria-label="Permalink to &quot;Type Alias: ModelImages&quot;">​</a></h1><blockquote><p><strong>ModelImages</strong> = <a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt; | <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;&gt;&gt;</p></blockquote><p>What a model is asked about: images of its one input, or tensors by the names of its inputs.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/type-aliases/ModelImages.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModelImages = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModelImages as default
};
