import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: KeyDefinition<A>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/KeyDefinition.md","filePath":"api/@convlang/ops/interfaces/KeyDefinition.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/KeyDefinition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / KeyDefinition</p><h1 id="interface-keydefinition-a" tabindex="-1">Interface: KeyDefinition&lt;A&gt; <a class="header-anchor" href="#interface-keydefinition-a" aria-label="Permalink to &quot;Interface: KeyDefinition\\&lt;A\\&gt;&quot;">​</a></h1><p>A key of a section: what it is for, and what is written behind it.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <a href="./../type-aliases/KeyArguments"><code>KeyArguments</code></a> = <a href="./../type-aliases/KeyArguments"><code>KeyArguments</code></a></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="args" tabindex="-1">args <a class="header-anchor" href="#args" aria-label="Permalink to &quot;args&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>args</strong>: <code>A</code></p></blockquote><hr><h3 id="repeats" tabindex="-1">repeats? <a class="header-anchor" href="#repeats" aria-label="Permalink to &quot;repeats?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>repeats?</strong>: <code>true</code></p></blockquote><p>Present where a section may have the key more than once.</p><hr><h3 id="summary" tabindex="-1">summary <a class="header-anchor" href="#summary" aria-label="Permalink to &quot;summary&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>summary</strong>: <code>string</code></p></blockquote><p>One sentence for tables and hovers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/KeyDefinition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KeyDefinition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KeyDefinition as default
};
