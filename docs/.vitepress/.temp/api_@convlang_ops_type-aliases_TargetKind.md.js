import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TargetKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/TargetKind.md","filePath":"api/@convlang/ops/type-aliases/TargetKind.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/TargetKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / TargetKind</p><h1 id="type-alias-targetkind" tabindex="-1">Type Alias: TargetKind <a class="header-anchor" href="#type-alias-targetkind" aria-label="Permalink to &quot;Type Alias: TargetKind&quot;">​</a></h1><blockquote><p><strong>TargetKind</strong> = <code>&quot;classes&quot;</code> | <code>&quot;values&quot;</code> | <code>&quot;maps&quot;</code></p></blockquote><p>What the labels of samples are: class numbers (i32 <code>[N]</code>), real values (f32 <code>[N, n]</code>), or maps, a class number a pixel (i32 <code>[N, h, w]</code>).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/TargetKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TargetKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TargetKind as default
};
