import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Initializer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/type-aliases/Initializer.md","filePath":"api/@convlang/ir/type-aliases/Initializer.md"}');
const _sfc_main = { name: "api/@convlang/ir/type-aliases/Initializer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / Initializer</p><h1 id="type-alias-initializer" tabindex="-1">Type Alias: Initializer <a class="header-anchor" href="#type-alias-initializer" aria-label="Permalink to &quot;Type Alias: Initializer&quot;">​</a></h1><blockquote><p><strong>Initializer</strong> = { <code>kind</code>: <code>&quot;constant&quot;</code>; <code>value</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;normal&quot;</code> | <code>&quot;uniform&quot;</code>; <code>scale</code>: <code>number</code>; } | { <code>fanIn</code>: <code>number</code>; <code>fanOut</code>: <code>number</code>; <code>kind</code>: <code>&quot;he-normal&quot;</code> | <code>&quot;he-uniform&quot;</code> | <code>&quot;xavier-normal&quot;</code> | <code>&quot;xavier-uniform&quot;</code> | <code>&quot;lecun-normal&quot;</code> | <code>&quot;lecun-uniform&quot;</code>; }</p></blockquote><p>How a parameter gets its first values. <code>fanIn</code> and <code>fanOut</code> count the connections of one unit.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/type-aliases/Initializer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Initializer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Initializer as default
};
