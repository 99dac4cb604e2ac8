import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Axis","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/type-aliases/Axis.md","filePath":"api/@convlang/inspect/type-aliases/Axis.md"}');
const _sfc_main = { name: "api/@convlang/inspect/type-aliases/Axis.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / Axis</p><h1 id="type-alias-axis" tabindex="-1">Type Alias: Axis <a class="header-anchor" href="#type-alias-axis" aria-label="Permalink to &quot;Type Alias: Axis&quot;">​</a></h1><blockquote><p><strong>Axis</strong> = <code>0</code> | <code>1</code></p></blockquote><p>0 for rows, 1 for columns; of a signal, 0 for its steps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/type-aliases/Axis.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Axis = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Axis as default
};
