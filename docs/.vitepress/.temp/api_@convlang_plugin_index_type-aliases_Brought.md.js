import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Brought<S>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/index/type-aliases/Brought.md","filePath":"api/@convlang/plugin/index/type-aliases/Brought.md"}');
const _sfc_main = { name: "api/@convlang/plugin/index/type-aliases/Brought.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">index</a> / Brought</p><h1 id="type-alias-brought-s" tabindex="-1">Type Alias: Brought&lt;S&gt; <a class="header-anchor" href="#type-alias-brought-s" aria-label="Permalink to &quot;Type Alias: Brought\\&lt;S\\&gt;&quot;">​</a></h1><blockquote><p><strong>Brought</strong>&lt;<code>S</code>&gt; = <code>{ readonly [K in keyof S]?: Parameters&lt;S[K][&quot;names&quot;]&gt;[0] }</code></p></blockquote><p>What may stand in some slots.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="s" tabindex="-1">S <a class="header-anchor" href="#s" aria-label="Permalink to &quot;S&quot;">​</a></h3><p><code>S</code> <em>extends</em> <a href="./Slots"><code>Slots</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/index/type-aliases/Brought.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Brought = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Brought as default
};
