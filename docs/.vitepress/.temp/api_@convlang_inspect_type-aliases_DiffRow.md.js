import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DiffRow","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/type-aliases/DiffRow.md","filePath":"api/@convlang/inspect/type-aliases/DiffRow.md"}');
const _sfc_main = { name: "api/@convlang/inspect/type-aliases/DiffRow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / DiffRow</p><h1 id="type-alias-diffrow" tabindex="-1">Type Alias: DiffRow <a class="header-anchor" href="#type-alias-diffrow" aria-label="Permalink to &quot;Type Alias: DiffRow&quot;">​</a></h1><blockquote><p><strong>DiffRow</strong> = { <code>kind</code>: <code>&quot;layer&quot;</code>; <code>layer</code>: <a href="./../interfaces/LayerDiff"><code>LayerDiff</code></a>; } | { <code>field</code>: <code>string</code>; <code>kind</code>: <code>&quot;run&quot;</code>; <code>title</code>: <code>string</code>; }</p></blockquote><p>One line of a comparison: a layer, or layers one after the other whose receptive field alone is another.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/type-aliases/DiffRow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DiffRow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DiffRow as default
};
