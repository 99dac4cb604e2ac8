import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AugmentStep","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/AugmentStep.md","filePath":"api/@convlang/ops/type-aliases/AugmentStep.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/AugmentStep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / AugmentStep</p><h1 id="type-alias-augmentstep" tabindex="-1">Type Alias: AugmentStep <a class="header-anchor" href="#type-alias-augmentstep" aria-label="Permalink to &quot;Type Alias: AugmentStep&quot;">​</a></h1><blockquote><p><strong>AugmentStep</strong> = <a href="./../interfaces/ChosenWord"><code>ChosenWord</code></a></p></blockquote><p>A random change of training images.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/AugmentStep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AugmentStep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AugmentStep as default
};
