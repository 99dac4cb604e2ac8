import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: metricTables","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/metricTables.md","filePath":"api/@convlang/ops/variables/metricTables.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/metricTables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / metricTables</p><h1 id="variable-metrictables" tabindex="-1">Variable: metricTables <a class="header-anchor" href="#variable-metrictables" aria-label="Permalink to &quot;Variable: metricTables&quot;">​</a></h1><blockquote><p><code>const</code> <strong>metricTables</strong>: <code>object</code></p></blockquote><p>Words behind <code>metrics</code> that ask for a table, not for a number, each with what it shows.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="confusion" tabindex="-1">confusion <a class="header-anchor" href="#confusion" aria-label="Permalink to &quot;confusion&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>confusion</strong>: <code>&quot;A table of the right classes against those that were named.&quot;</code> = <code>&#39;A table of the right classes against those that were named.&#39;</code></p></blockquote><h3 id="per-class" tabindex="-1">per-class <a class="header-anchor" href="#per-class" aria-label="Permalink to &quot;per-class&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>per-class</strong>: <code>&quot;A table of the classes: how many were found, and how often the name was right.&quot;</code> = <code>&#39;A table of the classes: how many were found, and how often the name was right.&#39;</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/metricTables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const metricTables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  metricTables as default
};
