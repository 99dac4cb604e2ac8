import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PipelinePart","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/PipelinePart.md","filePath":"api/convlang/index/type-aliases/PipelinePart.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/PipelinePart.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / PipelinePart</p><h1 id="type-alias-pipelinepart" tabindex="-1">Type Alias: PipelinePart <a class="header-anchor" href="#type-alias-pipelinepart" aria-label="Permalink to &quot;Type Alias: PipelinePart&quot;">​</a></h1><blockquote><p><strong>PipelinePart</strong> = (<code>start</code>) =&gt; <a href="./Pipeline"><code>Pipeline</code></a></p></blockquote><p>A function that adds stages to a pipeline: a branch, a body, a block.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="start" tabindex="-1">start <a class="header-anchor" href="#start" aria-label="Permalink to &quot;start&quot;">​</a></h3><p><a href="./Pipeline"><code>Pipeline</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./Pipeline"><code>Pipeline</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/PipelinePart.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PipelinePart = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PipelinePart as default
};
