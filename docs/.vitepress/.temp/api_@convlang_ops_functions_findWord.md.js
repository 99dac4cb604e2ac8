import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: findWord()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/findWord.md","filePath":"api/@convlang/ops/functions/findWord.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/findWord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / findWord</p><h1 id="function-findword" tabindex="-1">Function: findWord() <a class="header-anchor" href="#function-findword" aria-label="Permalink to &quot;Function: findWord()&quot;">​</a></h1><blockquote><p><strong>findWord</strong>&lt;<code>D</code>&gt;(<code>table</code>, <code>what</code>, <code>word</code>): <code>D</code></p></blockquote><p>A word&#39;s definition.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="d" tabindex="-1">D <a class="header-anchor" href="#d" aria-label="Permalink to &quot;D&quot;">​</a></h3><p><code>D</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="table" tabindex="-1">table <a class="header-anchor" href="#table" aria-label="Permalink to &quot;table&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>D</code>&gt;&gt;</p><h3 id="what" tabindex="-1">what <a class="header-anchor" href="#what" aria-label="Permalink to &quot;what&quot;">​</a></h3><p><code>string</code></p><p>the word is, for the message: <code>loss</code></p><h3 id="word" tabindex="-1">word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;word&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>D</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>Error for a word that is not there</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/findWord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findWord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findWord as default
};
