import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: LARGEST_SIZE","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/LARGEST_SIZE.md","filePath":"api/@convlang/ops/variables/LARGEST_SIZE.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/LARGEST_SIZE.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LARGEST_SIZE</p><h1 id="variable-largest-size" tabindex="-1">Variable: LARGEST_SIZE <a class="header-anchor" href="#variable-largest-size" aria-label="Permalink to &quot;Variable: LARGEST\\_SIZE&quot;">​</a></h1><blockquote><p><code>const</code> <strong>LARGEST_SIZE</strong>: <code>number</code></p></blockquote><p>Largest whole number that a size or count may be.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/LARGEST_SIZE.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LARGEST_SIZE = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LARGEST_SIZE as default
};
