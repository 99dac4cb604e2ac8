import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Phase","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compare/type-aliases/Phase.md","filePath":"api/@convlang/compare/type-aliases/Phase.md"}');
const _sfc_main = { name: "api/@convlang/compare/type-aliases/Phase.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/compare</a> / Phase</p><h1 id="type-alias-phase" tabindex="-1">Type Alias: Phase <a class="header-anchor" href="#type-alias-phase" aria-label="Permalink to &quot;Type Alias: Phase&quot;">​</a></h1><blockquote><p><strong>Phase</strong> = <code>&quot;forward&quot;</code> | <code>&quot;backward&quot;</code> | <code>&quot;update&quot;</code></p></blockquote><p>Which part of a training step an op belongs to. Running statistics are updates.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compare/type-aliases/Phase.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Phase = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Phase as default
};
