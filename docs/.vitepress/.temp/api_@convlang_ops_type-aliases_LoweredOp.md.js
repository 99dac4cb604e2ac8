import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LoweredOp","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/LoweredOp.md","filePath":"api/@convlang/ops/type-aliases/LoweredOp.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/LoweredOp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LoweredOp</p><h1 id="type-alias-loweredop" tabindex="-1">Type Alias: LoweredOp <a class="header-anchor" href="#type-alias-loweredop" aria-label="Permalink to &quot;Type Alias: LoweredOp&quot;">​</a></h1><blockquote><p><strong>LoweredOp</strong> = keyof <em>typeof</em> <a href="./../variables/loweringRules"><code>loweringRules</code></a></p></blockquote><p>Name of an op that can be said in simpler ones: a backend need have no kernel for it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/LoweredOp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LoweredOp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LoweredOp as default
};
