import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ResampleRule","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/ResampleRule.md","filePath":"api/@convlang/ops/type-aliases/ResampleRule.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/ResampleRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ResampleRule</p><h1 id="type-alias-resamplerule" tabindex="-1">Type Alias: ResampleRule <a class="header-anchor" href="#type-alias-resamplerule" aria-label="Permalink to &quot;Type Alias: ResampleRule&quot;">​</a></h1><blockquote><p><strong>ResampleRule</strong> = <em>typeof</em> <a href="./../variables/resampleKinds"><code>resampleKinds</code></a>[<code>number</code>]</p></blockquote><p>One of <a href="./../variables/resampleKinds">resampleKinds</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/ResampleRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ResampleRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ResampleRule as default
};
