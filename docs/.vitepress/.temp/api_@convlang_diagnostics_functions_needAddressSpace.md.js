import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: needAddressSpace()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/needAddressSpace.md","filePath":"api/@convlang/diagnostics/functions/needAddressSpace.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/needAddressSpace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / needAddressSpace</p><h1 id="function-needaddressspace" tabindex="-1">Function: needAddressSpace() <a class="header-anchor" href="#function-needaddressspace" aria-label="Permalink to &quot;Function: needAddressSpace()&quot;">​</a></h1><blockquote><p><strong>needAddressSpace</strong>(<code>what</code>, <code>needed</code>): <code>void</code></p></blockquote><p>Makes sure that there is address space for work whose libraries, threads and heap end the process where they get none, by themselves and where no error can be caught.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="what" tabindex="-1">what <a class="header-anchor" href="#what" aria-label="Permalink to &quot;what&quot;">​</a></h3><p><code>string</code></p><p>the work, as the subject of a sentence: <code>reading pictures</code></p><h3 id="needed" tabindex="-1">needed <a class="header-anchor" href="#needed" aria-label="Permalink to &quot;needed&quot;">​</a></h3><p><code>number</code></p><p>bytes</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E409 where a limit of the process leaves less</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/needAddressSpace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const needAddressSpace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  needAddressSpace as default
};
