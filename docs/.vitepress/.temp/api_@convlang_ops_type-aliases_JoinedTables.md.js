import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: JoinedTables<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/JoinedTables.md","filePath":"api/@convlang/ops/type-aliases/JoinedTables.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/JoinedTables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / JoinedTables</p><h1 id="type-alias-joinedtables-t" tabindex="-1">Type Alias: JoinedTables&lt;T&gt; <a class="header-anchor" href="#type-alias-joinedtables-t" aria-label="Permalink to &quot;Type Alias: JoinedTables\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>JoinedTables</strong>&lt;<code>T</code>&gt; = <a href="./Flat"><code>Flat</code></a>&lt;<code>T</code> <em>extends</em> <code>object</code> ? (<code>table</code>) =&gt; <code>void</code> : <code>never</code> <em>extends</em> (<code>all</code>) =&gt; <code>void</code> ? <code>A</code> : <code>never</code>&gt;</p></blockquote><p>All that is in any of some tables.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/JoinedTables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JoinedTables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JoinedTables as default
};
