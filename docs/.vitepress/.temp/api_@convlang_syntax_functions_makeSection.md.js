import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeSection()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeSection.md","filePath":"api/@convlang/syntax/functions/makeSection.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeSection.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeSection</p><h1 id="function-makesection" tabindex="-1">Function: makeSection() <a class="header-anchor" href="#function-makesection" aria-label="Permalink to &quot;Function: makeSection()&quot;">​</a></h1><blockquote><p><strong>makeSection</strong>(<code>name</code>, <code>entries</code>): <a href="./../interfaces/Section"><code>Section</code></a></p></blockquote><p>A section of entries.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>&quot;train&quot;</code> | <code>&quot;data&quot;</code> | <code>&quot;expect&quot;</code></p><h3 id="entries" tabindex="-1">entries <a class="header-anchor" href="#entries" aria-label="Permalink to &quot;entries&quot;">​</a></h3><p>readonly <a href="./../interfaces/SectionEntry"><code>SectionEntry</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Section"><code>Section</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeSection.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeSection = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeSection as default
};
