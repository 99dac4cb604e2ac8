import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: EMPTY_SPACE","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/variables/EMPTY_SPACE.md","filePath":"api/@convlang/passes/variables/EMPTY_SPACE.md"}');
const _sfc_main = { name: "api/@convlang/passes/variables/EMPTY_SPACE.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / EMPTY_SPACE</p><h1 id="variable-empty-space" tabindex="-1">Variable: EMPTY_SPACE <a class="header-anchor" href="#variable-empty-space" aria-label="Permalink to &quot;Variable: EMPTY\\_SPACE&quot;">​</a></h1><blockquote><p><code>const</code> <strong>EMPTY_SPACE</strong>: <a href="./../interfaces/AddressSpace"><code>AddressSpace</code></a></p></blockquote><p>The address space of no plan.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/variables/EMPTY_SPACE.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EMPTY_SPACE = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EMPTY_SPACE as default
};
