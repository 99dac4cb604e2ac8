import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MetricSums","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/type-aliases/MetricSums.md","filePath":"api/@convlang/train/type-aliases/MetricSums.md"}');
const _sfc_main = { name: "api/@convlang/train/type-aliases/MetricSums.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / MetricSums</p><h1 id="type-alias-metricsums" tabindex="-1">Type Alias: MetricSums <a class="header-anchor" href="#type-alias-metricsums" aria-label="Permalink to &quot;Type Alias: MetricSums&quot;">​</a></h1><blockquote><p><strong>MetricSums</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, readonly <code>number</code>[]&gt;&gt;</p></blockquote><p>By metric what it has added up so far, and how many labels were ignored where some are. Plain numbers, so that a checkpoint can hold them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/type-aliases/MetricSums.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MetricSums = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MetricSums as default
};
