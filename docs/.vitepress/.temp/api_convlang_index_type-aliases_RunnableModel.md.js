import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RunnableModel","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/RunnableModel.md","filePath":"api/convlang/index/type-aliases/RunnableModel.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/RunnableModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / RunnableModel</p><h1 id="type-alias-runnablemodel" tabindex="-1">Type Alias: RunnableModel <a class="header-anchor" href="#type-alias-runnablemodel" aria-label="Permalink to &quot;Type Alias: RunnableModel&quot;">​</a></h1><blockquote><p><strong>RunnableModel</strong> = <a href="./../../../@convlang/train/interfaces/TrainableModel"><code>TrainableModel</code></a> &amp; <code>Pick</code>&lt;<a href="./../../../@convlang/backend/interfaces/BackendOptions"><code>BackendOptions</code></a>, <code>&quot;kernels&quot;</code>&gt;</p></blockquote><p>A model that can be run, with the kernels of its plugins for the backend that is made here.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/RunnableModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunnableModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunnableModel as default
};
