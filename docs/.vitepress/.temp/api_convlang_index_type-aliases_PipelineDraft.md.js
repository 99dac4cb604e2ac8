import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PipelineDraft","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/PipelineDraft.md","filePath":"api/convlang/index/type-aliases/PipelineDraft.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/PipelineDraft.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / PipelineDraft</p><h1 id="type-alias-pipelinedraft" tabindex="-1">Type Alias: PipelineDraft <a class="header-anchor" href="#type-alias-pipelinedraft" aria-label="Permalink to &quot;Type Alias: PipelineDraft&quot;">​</a></h1><blockquote><p><strong>PipelineDraft</strong> = readonly <a href="./../interfaces/StageDraft"><code>StageDraft</code></a>[]</p></blockquote><p>Stages in their order.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/PipelineDraft.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PipelineDraft = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PipelineDraft as default
};
