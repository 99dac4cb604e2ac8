import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OpRules","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/OpRules.md","filePath":"api/@convlang/ops/interfaces/OpRules.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/OpRules.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / OpRules</p><h1 id="interface-oprules" tabindex="-1">Interface: OpRules <a class="header-anchor" href="#interface-oprules" aria-label="Permalink to &quot;Interface: OpRules&quot;">​</a></h1><p>Rules by op name, as passes take them: those of the core, or extended by a plugin&#39;s.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="gradients" tabindex="-1">gradients <a class="header-anchor" href="#gradients" aria-label="Permalink to &quot;gradients&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>gradients</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/GradientRule"><code>GradientRule</code></a> | <code>&quot;none&quot;</code>&gt;&gt;</p></blockquote><hr><h3 id="lowerings" tabindex="-1">lowerings <a class="header-anchor" href="#lowerings" aria-label="Permalink to &quot;lowerings&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lowerings</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/LoweringRule"><code>LoweringRule</code></a>&gt;&gt;</p></blockquote><hr><h3 id="training" tabindex="-1">training <a class="header-anchor" href="#training" aria-label="Permalink to &quot;training&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>training</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/TrainingRule"><code>TrainingRule</code></a>&gt;&gt;</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/OpRules.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpRules = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpRules as default
};
