import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: absentValues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/absentValues.md","filePath":"api/@convlang/ops/functions/absentValues.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/absentValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / absentValues</p><h1 id="function-absentvalues" tabindex="-1">Function: absentValues() <a class="header-anchor" href="#function-absentvalues" aria-label="Permalink to &quot;Function: absentValues()&quot;">​</a></h1><blockquote><p><strong>absentValues</strong>(<code>__namedParameters</code>): <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt; | <code>null</code></p></blockquote><p>What holds where a section does not have a key: the defaults of its arguments, or <code>null</code> where one has none.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/KeyDefinition"><code>KeyDefinition</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt; | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/absentValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const absentValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  absentValues as default
};
