import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TensorRole","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/type-aliases/TensorRole.md","filePath":"api/@convlang/backend/type-aliases/TensorRole.md"}');
const _sfc_main = { name: "api/@convlang/backend/type-aliases/TensorRole.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / TensorRole</p><h1 id="type-alias-tensorrole" tabindex="-1">Type Alias: TensorRole <a class="header-anchor" href="#type-alias-tensorrole" aria-label="Permalink to &quot;Type Alias: TensorRole&quot;">​</a></h1><blockquote><p><strong>TensorRole</strong> = <code>&quot;input&quot;</code> | <code>&quot;parameter&quot;</code></p></blockquote><p>What a tensor is given as.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/type-aliases/TensorRole.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TensorRole = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TensorRole as default
};
