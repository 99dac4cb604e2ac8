import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Dim","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/type-aliases/Dim.md","filePath":"api/@convlang/ir/type-aliases/Dim.md"}');
const _sfc_main = { name: "api/@convlang/ir/type-aliases/Dim.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / Dim</p><h1 id="type-alias-dim" tabindex="-1">Type Alias: Dim <a class="header-anchor" href="#type-alias-dim" aria-label="Permalink to &quot;Type Alias: Dim&quot;">​</a></h1><blockquote><p><strong>Dim</strong> = <code>number</code> | <em>typeof</em> <a href="./../variables/BATCH"><code>BATCH</code></a></p></blockquote><p>A size, or the named batch dimension.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/type-aliases/Dim.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Dim = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Dim as default
};
