import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrainedModel","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/type-aliases/TrainedModel.md","filePath":"api/@convlang/train/type-aliases/TrainedModel.md"}');
const _sfc_main = { name: "api/@convlang/train/type-aliases/TrainedModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / TrainedModel</p><h1 id="type-alias-trainedmodel" tabindex="-1">Type Alias: TrainedModel <a class="header-anchor" href="#type-alias-trainedmodel" aria-label="Permalink to &quot;Type Alias: TrainedModel&quot;">​</a></h1><blockquote><p><strong>TrainedModel</strong> = <code>Pick</code>&lt;<a href="./../interfaces/CheckpointRun"><code>CheckpointRun</code></a>, <code>&quot;text&quot;</code> | <code>&quot;used&quot;</code> | <code>&quot;fingerprint&quot;</code> | <code>&quot;inference&quot;</code> | <code>&quot;classes&quot;</code> | <code>&quot;trainedOn&quot;</code>&gt;</p></blockquote><p>What is kept of a model beside its numbers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/type-aliases/TrainedModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrainedModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrainedModel as default
};
