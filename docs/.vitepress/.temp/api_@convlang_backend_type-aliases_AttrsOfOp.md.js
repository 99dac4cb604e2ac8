import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AttrsOfOp<K>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/type-aliases/AttrsOfOp.md","filePath":"api/@convlang/backend/type-aliases/AttrsOfOp.md"}');
const _sfc_main = { name: "api/@convlang/backend/type-aliases/AttrsOfOp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / AttrsOfOp</p><h1 id="type-alias-attrsofop-k" tabindex="-1">Type Alias: AttrsOfOp&lt;K&gt; <a class="header-anchor" href="#type-alias-attrsofop-k" aria-label="Permalink to &quot;Type Alias: AttrsOfOp\\&lt;K\\&gt;&quot;">​</a></h1><blockquote><p><strong>AttrsOfOp</strong>&lt;<code>K</code>&gt; = <a href="./../../ops/type-aliases/AttrsOf"><code>AttrsOf</code></a>&lt;<em>typeof</em> <a href="./../../ops/variables/coreOps"><code>coreOps</code></a>[<code>K</code>][<code>&quot;attrs&quot;</code>]&gt;</p></blockquote><p>Attributes of an op of the core, by its name.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="k" tabindex="-1">K <a class="header-anchor" href="#k" aria-label="Permalink to &quot;K&quot;">​</a></h3><p><code>K</code> <em>extends</em> <a href="./../../ops/type-aliases/OpName"><code>OpName</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/type-aliases/AttrsOfOp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AttrsOfOp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AttrsOfOp as default
};
