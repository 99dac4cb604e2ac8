import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Labels","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/type-aliases/Labels.md","filePath":"api/@convlang/data/index/type-aliases/Labels.md"}');
const _sfc_main = { name: "api/@convlang/data/index/type-aliases/Labels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / Labels</p><h1 id="type-alias-labels" tabindex="-1">Type Alias: Labels <a class="header-anchor" href="#type-alias-labels" aria-label="Permalink to &quot;Type Alias: Labels&quot;">​</a></h1><blockquote><p><strong>Labels</strong> = <a href="./../../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;i32&quot;</code>&gt; | <a href="./../../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;</p></blockquote><p>Labels of some samples.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/type-aliases/Labels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Labels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Labels as default
};
