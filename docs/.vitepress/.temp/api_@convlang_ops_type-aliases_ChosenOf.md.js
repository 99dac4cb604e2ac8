import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ChosenOf<S>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/ChosenOf.md","filePath":"api/@convlang/ops/type-aliases/ChosenOf.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/ChosenOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ChosenOf</p><h1 id="type-alias-chosenof-s" tabindex="-1">Type Alias: ChosenOf&lt;S&gt; <a class="header-anchor" href="#type-alias-chosenof-s" aria-label="Permalink to &quot;Type Alias: ChosenOf\\&lt;S\\&gt;&quot;">​</a></h1><blockquote><p><strong>ChosenOf</strong>&lt;<code>S</code>&gt; = <code>S</code> <em>extends</em> <code>object</code> ? <code>string</code> <em>extends</em> keyof <code>W</code> ? <a href="./../interfaces/ChosenWord"><code>ChosenWord</code></a> &amp; (<code>S</code> <em>extends</em> <code>object</code> ? <a href="./CompleteValues"><code>CompleteValues</code></a>&lt;<code>C</code>&gt; : <code>object</code>) : <code>{ [K in keyof W]: { kind: K } &amp; CompleteValues&lt;W[K][&quot;args&quot;]&gt; }</code>[keyof <code>W</code>] : <code>never</code></p></blockquote><p>A chosen word and its values; of words that are known to the compiler, one of these.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="s" tabindex="-1">S <a class="header-anchor" href="#s" aria-label="Permalink to &quot;S&quot;">​</a></h3><p><code>S</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/ChosenOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChosenOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChosenOf as default
};
