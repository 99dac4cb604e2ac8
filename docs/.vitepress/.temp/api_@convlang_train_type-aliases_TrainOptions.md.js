import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrainOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/type-aliases/TrainOptions.md","filePath":"api/@convlang/train/type-aliases/TrainOptions.md"}');
const _sfc_main = { name: "api/@convlang/train/type-aliases/TrainOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / TrainOptions</p><h1 id="type-alias-trainoptions" tabindex="-1">Type Alias: TrainOptions <a class="header-anchor" href="#type-alias-trainoptions" aria-label="Permalink to &quot;Type Alias: TrainOptions&quot;">​</a></h1><blockquote><p><strong>TrainOptions</strong> = <a href="./../interfaces/DataOptions"><code>DataOptions</code></a> &amp; <a href="./../interfaces/RunOptions"><code>RunOptions</code></a></p></blockquote><p>How a model is trained; what is absent comes from the model&#39;s settings.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/type-aliases/TrainOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrainOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrainOptions as default
};
