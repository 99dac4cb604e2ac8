import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: defineMetric()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/defineMetric.md","filePath":"api/convlang/index/functions/defineMetric.md"}');
const _sfc_main = { name: "api/convlang/index/functions/defineMetric.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / defineMetric</p><h1 id="function-definemetric" tabindex="-1">Function: defineMetric() <a class="header-anchor" href="#function-definemetric" aria-label="Permalink to &quot;Function: defineMetric()&quot;">​</a></h1><blockquote><p><strong>defineMetric</strong>(<code>definition</code>): <a href="./../../../@convlang/ops/interfaces/MetricDefinition"><code>MetricDefinition</code></a></p></blockquote><p>Checks the form of a metric.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="definition" tabindex="-1">definition <a class="header-anchor" href="#definition" aria-label="Permalink to &quot;definition&quot;">​</a></h3><p><a href="./../../../@convlang/ops/interfaces/MetricDefinition"><code>MetricDefinition</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../@convlang/ops/interfaces/MetricDefinition"><code>MetricDefinition</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/defineMetric.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const defineMetric = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  defineMetric as default
};
