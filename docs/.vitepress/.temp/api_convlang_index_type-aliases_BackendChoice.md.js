import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: BackendChoice<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/BackendChoice.md","filePath":"api/convlang/index/type-aliases/BackendChoice.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/BackendChoice.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / BackendChoice</p><h1 id="type-alias-backendchoice-t" tabindex="-1">Type Alias: BackendChoice&lt;T&gt; <a class="header-anchor" href="#type-alias-backendchoice-t" aria-label="Permalink to &quot;Type Alias: BackendChoice\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>BackendChoice</strong>&lt;<code>T</code>&gt; = <code>Omit</code>&lt;<code>T</code>, <code>&quot;backend&quot;</code>&gt; &amp; <code>Partial</code>&lt;<code>Pick</code>&lt;<code>T</code>, <code>&quot;backend&quot;</code>&gt;&gt;</p></blockquote><p>The options of <code>T</code> with the backend left to choose: the pure TypeScript one when absent.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code> <em>extends</em> <code>object</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/BackendChoice.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BackendChoice = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BackendChoice as default
};
