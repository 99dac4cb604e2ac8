import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrainingRule","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/TrainingRule.md","filePath":"api/@convlang/ops/type-aliases/TrainingRule.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/TrainingRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / TrainingRule</p><h1 id="type-alias-trainingrule" tabindex="-1">Type Alias: TrainingRule <a class="header-anchor" href="#type-alias-trainingrule" aria-label="Permalink to &quot;Type Alias: TrainingRule&quot;">​</a></h1><blockquote><p><strong>TrainingRule</strong> = (<code>context</code>) =&gt; readonly <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>[] | <code>null</code></p></blockquote><p>How an op acts in training, where it differs from inference; <code>null</code> to leave the node as it is.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="context" tabindex="-1">context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context&quot;">​</a></h3><p><a href="./../interfaces/TrainingContext"><code>TrainingContext</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>[] | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/TrainingRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrainingRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrainingRule as default
};
