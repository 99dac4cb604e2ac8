import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrainedFit","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/TrainedFit.md","filePath":"api/convlang/index/type-aliases/TrainedFit.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/TrainedFit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / TrainedFit</p><h1 id="type-alias-trainedfit" tabindex="-1">Type Alias: TrainedFit <a class="header-anchor" href="#type-alias-trainedfit" aria-label="Permalink to &quot;Type Alias: TrainedFit&quot;">​</a></h1><blockquote><p><strong>TrainedFit</strong> = { <code>kind</code>: <code>&quot;same&quot;</code>; } | { <code>kind</code>: <code>&quot;foreign&quot;</code>; } | { <code>kind</code>: <code>&quot;unknown&quot;</code>; } | { <code>diagnostic</code>: <a href="./../interfaces/Diagnostic"><code>Diagnostic</code></a>; <code>kind</code>: <code>&quot;different&quot;</code>; }</p></blockquote><p>Whether a model computes what the one computes that some weights were trained with.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;same&quot;</code>; }</p><hr><h3 id="type-literal-1" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-1" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;foreign&quot;</code>; }</p><p>Another program wrote the weights: nothing is known.</p><hr><h3 id="type-literal-2" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-2" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;unknown&quot;</code>; }</p><p>An older file, whose text is not enough to tell.</p><hr><h3 id="type-literal-3" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-3" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>diagnostic</code>: <a href="./../interfaces/Diagnostic"><code>Diagnostic</code></a>; <code>kind</code>: <code>&quot;different&quot;</code>; }</p><p>E614, with what differs.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/TrainedFit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrainedFit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrainedFit as default
};
