import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BuiltSample","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/BuiltSample.md","filePath":"api/@convlang/ops/interfaces/BuiltSample.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/BuiltSample.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / BuiltSample</p><h1 id="interface-builtsample" tabindex="-1">Interface: BuiltSample <a class="header-anchor" href="#interface-builtsample" aria-label="Permalink to &quot;Interface: BuiltSample&quot;">​</a></h1><p>A sample as a graph of one node that any backend can run.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>batch</strong>: <code>number</code></p></blockquote><p>What the graph&#39;s batch dimension stands for.</p><hr><h3 id="feeds" tabindex="-1">feeds <a class="header-anchor" href="#feeds" aria-label="Permalink to &quot;feeds&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>feeds</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&gt;&gt;</p></blockquote><hr><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>graph</strong>: <a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p></blockquote><p>Inputs are named as the op&#39;s (<code>x</code>; <code>x0</code>, <code>x1</code> when there may be many), outputs as the op&#39;s.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/BuiltSample.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BuiltSample = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BuiltSample as default
};
