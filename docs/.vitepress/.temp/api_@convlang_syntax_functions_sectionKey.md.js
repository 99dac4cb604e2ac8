import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sectionKey()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/sectionKey.md","filePath":"api/@convlang/syntax/functions/sectionKey.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/sectionKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / sectionKey</p><h1 id="function-sectionkey" tabindex="-1">Function: sectionKey() <a class="header-anchor" href="#function-sectionkey" aria-label="Permalink to &quot;Function: sectionKey()&quot;">​</a></h1><blockquote><p><strong>sectionKey</strong>(<code>__namedParameters</code>, <code>word</code>): <a href="./../interfaces/SectionKey"><code>SectionKey</code></a> | <code>undefined</code></p></blockquote><p>What a section knows about a word, or <code>undefined</code> when no entry starts with it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/SectionWords"><code>SectionWords</code></a></p><h3 id="word" tabindex="-1">word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;word&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SectionKey"><code>SectionKey</code></a> | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/sectionKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sectionKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sectionKey as default
};
