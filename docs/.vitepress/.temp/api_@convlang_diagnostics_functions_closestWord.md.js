import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: closestWord()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/closestWord.md","filePath":"api/@convlang/diagnostics/functions/closestWord.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/closestWord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / closestWord</p><h1 id="function-closestword" tabindex="-1">Function: closestWord() <a class="header-anchor" href="#function-closestword" aria-label="Permalink to &quot;Function: closestWord()&quot;">​</a></h1><blockquote><p><strong>closestWord</strong>(<code>word</code>, <code>candidates</code>): <code>string</code> | <code>undefined</code></p></blockquote><p>The one of <code>candidates</code> that was most likely meant by <code>word</code>: no edit for words up to two letters, at most one up to four, two up to eight, three beyond; upper and lower case count as equal. Undefined when nothing is near; the first one wins a tie.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="word" tabindex="-1">word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;word&quot;">​</a></h3><p><code>string</code></p><h3 id="candidates" tabindex="-1">candidates <a class="header-anchor" href="#candidates" aria-label="Permalink to &quot;candidates&quot;">​</a></h3><p><code>Iterable</code>&lt;<code>string</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/closestWord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const closestWord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  closestWord as default
};
