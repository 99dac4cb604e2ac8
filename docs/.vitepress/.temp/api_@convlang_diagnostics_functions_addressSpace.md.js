import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: addressSpace()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/addressSpace.md","filePath":"api/@convlang/diagnostics/functions/addressSpace.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/addressSpace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / addressSpace</p><h1 id="function-addressspace" tabindex="-1">Function: addressSpace() <a class="header-anchor" href="#function-addressspace" aria-label="Permalink to &quot;Function: addressSpace()&quot;">​</a></h1><blockquote><p><strong>addressSpace</strong>(): <a href="./../interfaces/AddressSpace"><code>AddressSpace</code></a> | <code>null</code></p></blockquote><p>The limit of the address space of this process; <code>null</code> where there is none, or no <code>/proc</code> that tells of it.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/AddressSpace"><code>AddressSpace</code></a> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/addressSpace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const addressSpace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  addressSpace as default
};
