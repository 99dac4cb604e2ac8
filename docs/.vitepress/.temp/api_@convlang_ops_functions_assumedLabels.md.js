import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: assumedLabels()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/assumedLabels.md","filePath":"api/@convlang/ops/functions/assumedLabels.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/assumedLabels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / assumedLabels</p><h1 id="function-assumedlabels" tabindex="-1">Function: assumedLabels() <a class="header-anchor" href="#function-assumedlabels" aria-label="Permalink to &quot;Function: assumedLabels()&quot;">​</a></h1><blockquote><p><strong>assumedLabels</strong>(<code>settings</code>, <code>losses</code>): <a href="./../type-aliases/HeadLabels"><code>HeadLabels</code></a></p></blockquote><p>What labels a model is taken to have where no data says it: of one kind for all heads where their losses have one in common, else for each head what its loss takes; classes before others.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="settings" tabindex="-1">settings <a class="header-anchor" href="#settings" aria-label="Permalink to &quot;settings&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/LossSetting"><code>LossSetting</code></a>&gt;&gt;</p><h3 id="losses" tabindex="-1">losses <a class="header-anchor" href="#losses" aria-label="Permalink to &quot;losses&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/LossDefinition"><code>LossDefinition</code></a>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/HeadLabels"><code>HeadLabels</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/assumedLabels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const assumedLabels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  assumedLabels as default
};
