import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Attrs","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/type-aliases/Attrs.md","filePath":"api/@convlang/ir/type-aliases/Attrs.md"}');
const _sfc_main = { name: "api/@convlang/ir/type-aliases/Attrs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / Attrs</p><h1 id="type-alias-attrs" tabindex="-1">Type Alias: Attrs <a class="header-anchor" href="#type-alias-attrs" aria-label="Permalink to &quot;Type Alias: Attrs&quot;">​</a></h1><blockquote><p><strong>Attrs</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./AttrValue"><code>AttrValue</code></a>&gt;&gt;</p></blockquote><p>Attributes by name, complete: defaults are filled in when the node is made.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/type-aliases/Attrs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Attrs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Attrs as default
};
