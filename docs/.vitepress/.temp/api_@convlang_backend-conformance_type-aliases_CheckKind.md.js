import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CheckKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/type-aliases/CheckKind.md","filePath":"api/@convlang/backend-conformance/type-aliases/CheckKind.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/type-aliases/CheckKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / CheckKind</p><h1 id="type-alias-checkkind" tabindex="-1">Type Alias: CheckKind <a class="header-anchor" href="#type-alias-checkkind" aria-label="Permalink to &quot;Type Alias: CheckKind&quot;">​</a></h1><blockquote><p><strong>CheckKind</strong> = <code>&quot;state&quot;</code> | <code>&quot;limit&quot;</code> | <code>&quot;error&quot;</code> | <code>&quot;sample&quot;</code> | <code>&quot;gradient&quot;</code> | <code>&quot;network&quot;</code></p></blockquote><p>What a check is about.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/type-aliases/CheckKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CheckKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CheckKind as default
};
