import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Pipeline","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/Pipeline.md","filePath":"api/convlang/index/type-aliases/Pipeline.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/Pipeline.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / Pipeline</p><h1 id="type-alias-pipeline" tabindex="-1">Type Alias: Pipeline <a class="header-anchor" href="#type-alias-pipeline" aria-label="Permalink to &quot;Type Alias: Pipeline&quot;">​</a></h1><blockquote><p><strong>Pipeline</strong> = <a href="./../interfaces/PipelineMethods"><code>PipelineMethods</code></a>&lt;<code>Pipeline</code>&gt; &amp; <code>object</code> &amp; <code>{ readonly [Word in LayerWord]: (given: GivenToLayer&lt;Word&gt;) =&gt; Pipeline }</code></p></blockquote><p>Stages without a file around them: what branches, bodies and blocks are made of. It has one method for each layer, with what <a href="./GivenToLayer">GivenToLayer</a> takes. Never changes; each method copies.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="stages" tabindex="-1">stages <a class="header-anchor" href="#stages" aria-label="Permalink to &quot;stages&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stages</strong>: <a href="./PipelineDraft"><code>PipelineDraft</code></a></p></blockquote><p>The stages so far, as data.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/Pipeline.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Pipeline = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Pipeline as default
};
