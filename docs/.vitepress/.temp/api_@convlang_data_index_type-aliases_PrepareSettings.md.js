import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PrepareSettings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/type-aliases/PrepareSettings.md","filePath":"api/@convlang/data/index/type-aliases/PrepareSettings.md"}');
const _sfc_main = { name: "api/@convlang/data/index/type-aliases/PrepareSettings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / PrepareSettings</p><h1 id="type-alias-preparesettings" tabindex="-1">Type Alias: PrepareSettings <a class="header-anchor" href="#type-alias-preparesettings" aria-label="Permalink to &quot;Type Alias: PrepareSettings&quot;">​</a></h1><blockquote><p><strong>PrepareSettings</strong> = <code>Pick</code>&lt;<a href="./../../../ops/interfaces/DataSettings"><code>DataSettings</code></a>, <code>&quot;preprocess&quot;</code> | <code>&quot;augment&quot;</code>&gt; &amp; <code>Partial</code>&lt;<code>Pick</code>&lt;<a href="./../../../ops/interfaces/DataSettings"><code>DataSettings</code></a>, <code>&quot;span&quot;</code>&gt;&gt; &amp; <code>object</code></p></blockquote><p>What the <code>data</code> section says about the way of an image, and what its words mean (default: as in the core).</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="isrow" tabindex="-1">isRow? <a class="header-anchor" href="#isrow" aria-label="Permalink to &quot;isRow?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>isRow?</strong>: <code>boolean</code></p></blockquote><p>Whether it is a row of numbers beside images (<code>1x1xn</code>): random changes that move pixels leave it.</p><h3 id="vocabulary" tabindex="-1">vocabulary? <a class="header-anchor" href="#vocabulary" aria-label="Permalink to &quot;vocabulary?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>vocabulary?</strong>: <a href="./../../../ops/interfaces/Vocabulary"><code>Vocabulary</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/type-aliases/PrepareSettings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PrepareSettings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PrepareSettings as default
};
