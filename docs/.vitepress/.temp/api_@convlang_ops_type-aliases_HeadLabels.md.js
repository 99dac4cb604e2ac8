import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HeadLabels","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/HeadLabels.md","filePath":"api/@convlang/ops/type-aliases/HeadLabels.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/HeadLabels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / HeadLabels</p><h1 id="type-alias-headlabels" tabindex="-1">Type Alias: HeadLabels <a class="header-anchor" href="#type-alias-headlabels" aria-label="Permalink to &quot;Type Alias: HeadLabels&quot;">​</a></h1><blockquote><p><strong>HeadLabels</strong> = <a href="./TargetKind"><code>TargetKind</code></a> | <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./TargetKind"><code>TargetKind</code></a>&gt;&gt;</p></blockquote><p>What the labels of a model&#39;s heads are: of one kind, which all heads share, or a kind for each by the head&#39;s name.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/HeadLabels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HeadLabels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HeadLabels as default
};
