import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: countBefore()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/countBefore.md","filePath":"api/@convlang/diagnostics/functions/countBefore.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/countBefore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / countBefore</p><h1 id="function-countbefore" tabindex="-1">Function: countBefore() <a class="header-anchor" href="#function-countbefore" aria-label="Permalink to &quot;Function: countBefore()&quot;">​</a></h1><blockquote><p><strong>countBefore</strong>&lt;<code>T</code>&gt;(<code>sorted</code>, <code>offset</code>, <code>startOf</code>): <code>number</code></p></blockquote><p>How many of some items, which are in order, begin before an offset; so it is the place of the first that does not.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="sorted" tabindex="-1">sorted <a class="header-anchor" href="#sorted" aria-label="Permalink to &quot;sorted&quot;">​</a></h3><p>readonly <code>T</code>[]</p><h3 id="offset" tabindex="-1">offset <a class="header-anchor" href="#offset" aria-label="Permalink to &quot;offset&quot;">​</a></h3><p><code>number</code></p><h3 id="startof" tabindex="-1">startOf <a class="header-anchor" href="#startof" aria-label="Permalink to &quot;startOf&quot;">​</a></h3><p>(<code>item</code>) =&gt; <code>number</code></p><p>where an item begins</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/countBefore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const countBefore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  countBefore as default
};
