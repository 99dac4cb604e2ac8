import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HostPieces","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/type-aliases/HostPieces.md","filePath":"api/@convlang/backend/type-aliases/HostPieces.md"}');
const _sfc_main = { name: "api/@convlang/backend/type-aliases/HostPieces.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / HostPieces</p><h1 id="type-alias-hostpieces" tabindex="-1">Type Alias: HostPieces <a class="header-anchor" href="#type-alias-hostpieces" aria-label="Permalink to &quot;Type Alias: HostPieces&quot;">​</a></h1><blockquote><p><strong>HostPieces</strong> = <code>Iterator</code>&lt;<code>undefined</code>&gt;</p></blockquote><p>The work of a program, piece by piece.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/type-aliases/HostPieces.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HostPieces = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HostPieces as default
};
