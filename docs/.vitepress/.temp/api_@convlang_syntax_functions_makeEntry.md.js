import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeEntry()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeEntry.md","filePath":"api/@convlang/syntax/functions/makeEntry.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeEntry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeEntry</p><h1 id="function-makeentry" tabindex="-1">Function: makeEntry() <a class="header-anchor" href="#function-makeentry" aria-label="Permalink to &quot;Function: makeEntry()&quot;">​</a></h1><blockquote><p><strong>makeEntry</strong>(<code>key</code>, <code>values</code>): <a href="./../interfaces/SectionEntry"><code>SectionEntry</code></a></p></blockquote><p>An entry of a section.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="key" tabindex="-1">key <a class="header-anchor" href="#key" aria-label="Permalink to &quot;key&quot;">​</a></h3><p><code>string</code></p><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><p>readonly <a href="./../type-aliases/SectionValue"><code>SectionValue</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SectionEntry"><code>SectionEntry</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeEntry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeEntry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeEntry as default
};
