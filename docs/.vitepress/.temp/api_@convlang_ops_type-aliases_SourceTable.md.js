import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SourceTable<F>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/SourceTable.md","filePath":"api/@convlang/ops/type-aliases/SourceTable.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/SourceTable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / SourceTable</p><h1 id="type-alias-sourcetable-f" tabindex="-1">Type Alias: SourceTable&lt;F&gt; <a class="header-anchor" href="#type-alias-sourcetable-f" aria-label="Permalink to &quot;Type Alias: SourceTable\\&lt;F\\&gt;&quot;">​</a></h1><blockquote><p><strong>SourceTable</strong>&lt;<code>F</code>&gt; = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>F</code>&gt;&gt;</p></blockquote><p>Facts by the word that asks for the source.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="f" tabindex="-1">F <a class="header-anchor" href="#f" aria-label="Permalink to &quot;F&quot;">​</a></h3><p><code>F</code> <em>extends</em> <a href="./../interfaces/SourceFacts"><code>SourceFacts</code></a> = <a href="./../interfaces/SourceFacts"><code>SourceFacts</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/SourceTable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SourceTable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SourceTable as default
};
