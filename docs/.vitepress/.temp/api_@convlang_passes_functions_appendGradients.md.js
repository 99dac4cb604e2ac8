import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: appendGradients()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/appendGradients.md","filePath":"api/@convlang/passes/functions/appendGradients.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/appendGradients.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / appendGradients</p><h1 id="function-appendgradients" tabindex="-1">Function: appendGradients() <a class="header-anchor" href="#function-appendgradients" aria-label="Permalink to &quot;Function: appendGradients()&quot;">​</a></h1><blockquote><p><strong>appendGradients</strong>(<code>builder</code>, <code>graph</code>, <code>rules</code>, <code>request</code>): <code>ReadonlyMap</code>&lt;<a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>, <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>&gt;</p></blockquote><p>Reverse-mode differentiation: appends the backward pass to a builder that was made from <code>graph</code>. Only the paths from <code>of</code> to what is wanted are walked; a value that is used several times gets the sum of its gradients, in the order of its last use.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="builder" tabindex="-1">builder <a class="header-anchor" href="#builder" aria-label="Permalink to &quot;builder&quot;">​</a></h3><p><a href="./../../ir/classes/GraphBuilder"><code>GraphBuilder</code></a></p><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="rules" tabindex="-1">rules <a class="header-anchor" href="#rules" aria-label="Permalink to &quot;rules&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/type-aliases/GradientRule"><code>GradientRule</code></a> | <code>&quot;none&quot;</code>&gt;&gt;</p><h3 id="request" tabindex="-1">request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;request&quot;">​</a></h3><p><a href="./../interfaces/GradientRequest"><code>GradientRequest</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>ReadonlyMap</code>&lt;<a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>, <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>&gt;</p><p>the gradient of each wanted value that <code>of</code> depends on</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>OpError when an op on such a path has no gradient</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/appendGradients.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const appendGradients = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  appendGradients as default
};
