import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isSourceKey()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/isSourceKey.md","filePath":"api/@convlang/syntax/functions/isSourceKey.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/isSourceKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / isSourceKey</p><h1 id="function-issourcekey" tabindex="-1">Function: isSourceKey() <a class="header-anchor" href="#function-issourcekey" aria-label="Permalink to &quot;Function: isSourceKey()&quot;">​</a></h1><blockquote><p><strong>isSourceKey</strong>(<code>__namedParameters</code>, <code>word</code>): <code>boolean</code></p></blockquote><p>Whether a source follows a key of the data section: one of its keys for sources, or any name that is no key.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../type-aliases/SectionGrammar"><code>SectionGrammar</code></a>, <code>&quot;data&quot;</code>&gt;</p><h3 id="word" tabindex="-1">word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;word&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/isSourceKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isSourceKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isSourceKey as default
};
