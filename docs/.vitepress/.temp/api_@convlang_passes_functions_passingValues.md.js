import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: passingValues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/passingValues.md","filePath":"api/@convlang/passes/functions/passingValues.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/passingValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / passingValues</p><h1 id="function-passingvalues" tabindex="-1">Function: passingValues() <a class="header-anchor" href="#function-passingvalues" aria-label="Permalink to &quot;Function: passingValues()&quot;">​</a></h1><blockquote><p><strong>passingValues</strong>(<code>__namedParameters</code>, <code>step</code>, <code>ops</code>, <code>readers</code>): readonly <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>[]</p></blockquote><p>The values of a step that are never there as a whole, so that they have no place in the arena: those that a step passes on to the pool at its end and to nobody else, where it applies nothing to them but numbers by channel (a bias, the factors of batch normalisation). An engine holds as many rows of them as windows still need, wherever it likes. None where the step does not end with a pool, or where one of its values is not like that.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><p><a href="./../type-aliases/ScheduleStep"><code>ScheduleStep</code></a></p><h3 id="ops" tabindex="-1">ops <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops&quot;">​</a></h3><p><a href="./../type-aliases/TraitTable"><code>TraitTable</code></a></p><h3 id="readers" tabindex="-1">readers <a class="header-anchor" href="#readers" aria-label="Permalink to &quot;readers&quot;">​</a></h3><p><code>ReadonlyMap</code>&lt;<a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>, <code>number</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/passingValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const passingValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  passingValues as default
};
