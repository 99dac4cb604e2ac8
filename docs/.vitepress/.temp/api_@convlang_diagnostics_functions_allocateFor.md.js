import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: allocateFor()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/allocateFor.md","filePath":"api/@convlang/diagnostics/functions/allocateFor.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/allocateFor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / allocateFor</p><h1 id="function-allocatefor" tabindex="-1">Function: allocateFor() <a class="header-anchor" href="#function-allocatefor" aria-label="Permalink to &quot;Function: allocateFor()&quot;">​</a></h1><blockquote><p><strong>allocateFor</strong>&lt;<code>T</code>&gt;(<code>need</code>, <code>allocate</code>): <code>T</code></p></blockquote><p>Allocates what a run needs. The system may refuse what it said it had: other processes take of it, and no array may be of any length.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="need" tabindex="-1">need <a class="header-anchor" href="#need" aria-label="Permalink to &quot;need&quot;">​</a></h3><p><a href="./../interfaces/MemoryNeed"><code>MemoryNeed</code></a></p><h3 id="allocate" tabindex="-1">allocate <a class="header-anchor" href="#allocate" aria-label="Permalink to &quot;allocate&quot;">​</a></h3><p>() =&gt; <code>T</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>T</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E407 with the numbers</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/allocateFor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const allocateFor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  allocateFor as default
};
