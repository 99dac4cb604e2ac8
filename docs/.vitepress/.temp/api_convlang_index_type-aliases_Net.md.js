import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Net","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/Net.md","filePath":"api/convlang/index/type-aliases/Net.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/Net.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / Net</p><h1 id="type-alias-net" tabindex="-1">Type Alias: Net <a class="header-anchor" href="#type-alias-net" aria-label="Permalink to &quot;Type Alias: Net&quot;">​</a></h1><blockquote><p><strong>Net</strong> = <a href="./../interfaces/PipelineMethods"><code>PipelineMethods</code></a>&lt;<code>Net</code>&gt; &amp; <a href="./../interfaces/NetMethods"><code>NetMethods</code></a> &amp; <code>{ readonly [Word in LayerWord]: (given: GivenToLayer&lt;Word&gt;) =&gt; Net }</code></p></blockquote><p>A whole model being built. It has one method for each layer, with what <a href="./GivenToLayer">GivenToLayer</a> takes. Never changes; each method returns a longer copy.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/Net.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Net = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Net as default
};
