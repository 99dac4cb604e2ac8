import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PreprocessStep","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/PreprocessStep.md","filePath":"api/@convlang/ops/type-aliases/PreprocessStep.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/PreprocessStep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / PreprocessStep</p><h1 id="type-alias-preprocessstep" tabindex="-1">Type Alias: PreprocessStep <a class="header-anchor" href="#type-alias-preprocessstep" aria-label="Permalink to &quot;Type Alias: PreprocessStep&quot;">​</a></h1><blockquote><p><strong>PreprocessStep</strong> = <a href="./../interfaces/ChosenWord"><code>ChosenWord</code></a></p></blockquote><p>One step of preprocessing, in the order of the file.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/PreprocessStep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PreprocessStep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PreprocessStep as default
};
