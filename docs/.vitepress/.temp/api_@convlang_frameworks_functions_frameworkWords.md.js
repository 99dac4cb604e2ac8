import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: frameworkWords()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/functions/frameworkWords.md","filePath":"api/@convlang/frameworks/functions/frameworkWords.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/functions/frameworkWords.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / frameworkWords</p><h1 id="function-frameworkwords" tabindex="-1">Function: frameworkWords() <a class="header-anchor" href="#function-frameworkwords" aria-label="Permalink to &quot;Function: frameworkWords()&quot;">​</a></h1><blockquote><p><strong>frameworkWords</strong>(<code>words</code>, <code>rules</code>): <a href="./../interfaces/WindowWords"><code>WindowWords</code></a></p></blockquote><p>The words that a port of the layer has: pads by the framework&#39;s nearest word, rounding by its default. Where it can only pad both sides alike, that is the larger of the two, or half the kernel for <code>pad same</code>; where it knows only SAME and VALID, it is SAME for any pads. A pool that says no stride has the framework&#39;s.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="words" tabindex="-1">words <a class="header-anchor" href="#words" aria-label="Permalink to &quot;words&quot;">​</a></h3><p><a href="./../interfaces/WindowWords"><code>WindowWords</code></a></p><h3 id="rules" tabindex="-1">rules <a class="header-anchor" href="#rules" aria-label="Permalink to &quot;rules&quot;">​</a></h3><p><a href="./../interfaces/WindowRules"><code>WindowRules</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/WindowWords"><code>WindowWords</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/functions/frameworkWords.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const frameworkWords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  frameworkWords as default
};
