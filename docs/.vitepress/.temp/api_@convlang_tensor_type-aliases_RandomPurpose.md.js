import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RandomPurpose","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/type-aliases/RandomPurpose.md","filePath":"api/@convlang/tensor/type-aliases/RandomPurpose.md"}');
const _sfc_main = { name: "api/@convlang/tensor/type-aliases/RandomPurpose.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / RandomPurpose</p><h1 id="type-alias-randompurpose" tabindex="-1">Type Alias: RandomPurpose <a class="header-anchor" href="#type-alias-randompurpose" aria-label="Permalink to &quot;Type Alias: RandomPurpose&quot;">​</a></h1><blockquote><p><strong>RandomPurpose</strong> = <code>&quot;init&quot;</code> | <code>&quot;dropout&quot;</code> | <code>&quot;shuffle&quot;</code> | <code>&quot;augment&quot;</code> | <code>&quot;split&quot;</code> | <code>&quot;draw&quot;</code></p></blockquote><p>What random numbers are drawn for. Part of a stream&#39;s key, so no two uses of one layer ever share numbers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/type-aliases/RandomPurpose.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RandomPurpose = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RandomPurpose as default
};
