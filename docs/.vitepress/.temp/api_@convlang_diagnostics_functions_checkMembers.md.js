import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: checkMembers()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/checkMembers.md","filePath":"api/@convlang/diagnostics/functions/checkMembers.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/checkMembers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / checkMembers</p><h1 id="function-checkmembers" tabindex="-1">Function: checkMembers() <a class="header-anchor" href="#function-checkmembers" aria-label="Permalink to &quot;Function: checkMembers()&quot;">​</a></h1><blockquote><p><strong>checkMembers</strong>(<code>given</code>, <code>known</code>): <code>void</code></p></blockquote><p>Refuses members of an object that nobody would read: a misspelt one would else be left out in silence.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="given" tabindex="-1">given <a class="header-anchor" href="#given" aria-label="Permalink to &quot;given&quot;">​</a></h3><p><code>object</code></p><h3 id="known" tabindex="-1">known <a class="header-anchor" href="#known" aria-label="Permalink to &quot;known&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>true</code>&gt;&gt;</p><p>the names that are read</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E556 that names the first such member, and the one that may be meant</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/checkMembers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const checkMembers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  checkMembers as default
};
