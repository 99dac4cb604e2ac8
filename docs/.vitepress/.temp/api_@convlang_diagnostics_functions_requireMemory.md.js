import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: requireMemory()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/requireMemory.md","filePath":"api/@convlang/diagnostics/functions/requireMemory.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/requireMemory.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / requireMemory</p><h1 id="function-requirememory" tabindex="-1">Function: requireMemory() <a class="header-anchor" href="#function-requirememory" aria-label="Permalink to &quot;Function: requireMemory()&quot;">​</a></h1><blockquote><p><strong>requireMemory</strong>(<code>need</code>): <code>void</code></p></blockquote><p>Compares memory that a run needs with what there is, before anything is allocated.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="need" tabindex="-1">need <a class="header-anchor" href="#need" aria-label="Permalink to &quot;need&quot;">​</a></h3><p><a href="./../interfaces/MemoryNeed"><code>MemoryNeed</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E407 with both numbers</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/requireMemory.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requireMemory = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requireMemory as default
};
