import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Rounding","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/Rounding.md","filePath":"api/@convlang/ops/type-aliases/Rounding.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/Rounding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / Rounding</p><h1 id="type-alias-rounding" tabindex="-1">Type Alias: Rounding <a class="header-anchor" href="#type-alias-rounding" aria-label="Permalink to &quot;Type Alias: Rounding&quot;">​</a></h1><blockquote><p><strong>Rounding</strong> = <code>&quot;exact&quot;</code> | <code>&quot;floor&quot;</code> | <code>&quot;ceil&quot;</code></p></blockquote><p>What happens when a window does not reach the far edge in whole steps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/Rounding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Rounding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Rounding as default
};
