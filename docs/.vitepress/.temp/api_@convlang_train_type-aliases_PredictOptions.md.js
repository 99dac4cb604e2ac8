import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PredictOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/type-aliases/PredictOptions.md","filePath":"api/@convlang/train/type-aliases/PredictOptions.md"}');
const _sfc_main = { name: "api/@convlang/train/type-aliases/PredictOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / PredictOptions</p><h1 id="type-alias-predictoptions" tabindex="-1">Type Alias: PredictOptions <a class="header-anchor" href="#type-alias-predictoptions" aria-label="Permalink to &quot;Type Alias: PredictOptions&quot;">​</a></h1><blockquote><p><strong>PredictOptions</strong> = <a href="./../interfaces/BackendUse"><code>BackendUse</code></a></p></blockquote><p>How a model predicts.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/type-aliases/PredictOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PredictOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PredictOptions as default
};
