import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ParameterStart","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/ParameterStart.md","filePath":"api/@convlang/ops/type-aliases/ParameterStart.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/ParameterStart.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ParameterStart</p><h1 id="type-alias-parameterstart" tabindex="-1">Type Alias: ParameterStart <a class="header-anchor" href="#type-alias-parameterstart" aria-label="Permalink to &quot;Type Alias: ParameterStart&quot;">​</a></h1><blockquote><p><strong>ParameterStart</strong> = <a href="./../../ir/type-aliases/Initializer"><code>Initializer</code></a> | { <code>fanIn</code>: <code>number</code>; <code>fanOut</code>: <code>number</code>; <code>init</code>: <a href="./InitName"><code>InitName</code></a> | <code>null</code>; <code>kind</code>: <code>&quot;auto&quot;</code>; }</p></blockquote><p>What a parameter of a layer starts from; <code>auto</code> is the layer&#39;s or the file&#39;s <code>init</code>, else he-normal.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/ParameterStart.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ParameterStart = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ParameterStart as default
};
