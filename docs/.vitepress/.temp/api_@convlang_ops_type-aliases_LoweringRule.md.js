import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LoweringRule","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/LoweringRule.md","filePath":"api/@convlang/ops/type-aliases/LoweringRule.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/LoweringRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / LoweringRule</p><h1 id="type-alias-loweringrule" tabindex="-1">Type Alias: LoweringRule <a class="header-anchor" href="#type-alias-loweringrule" aria-label="Permalink to &quot;Type Alias: LoweringRule&quot;">​</a></h1><blockquote><p><strong>LoweringRule</strong> = (<code>context</code>) =&gt; readonly <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>[] | <code>null</code></p></blockquote><p>Says an application of an op in simpler ones, which together give the same outputs; <code>null</code> where there is no simpler way. What it emits of the same op must be simpler than what it was given.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="context" tabindex="-1">context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context&quot;">​</a></h3><p><a href="./../interfaces/LoweringContext"><code>LoweringContext</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>[] | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/LoweringRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LoweringRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LoweringRule as default
};
