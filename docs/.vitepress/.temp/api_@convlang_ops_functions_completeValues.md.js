import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: completeValues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/completeValues.md","filePath":"api/@convlang/ops/functions/completeValues.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/completeValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / completeValues</p><h1 id="function-completevalues" tabindex="-1">Function: completeValues() <a class="header-anchor" href="#function-completevalues" aria-label="Permalink to &quot;Function: completeValues()&quot;">​</a></h1><blockquote><p><strong>completeValues</strong>&lt;<code>A</code>&gt;(<code>__namedParameters</code>, <code>given</code>): <a href="./../type-aliases/CompleteValues"><code>CompleteValues</code></a>&lt;<code>A</code>&gt;</p></blockquote><p>The values of a definition&#39;s arguments, in its order, with defaults for those that are not given; nothing else. One whose default is <code>null</code> is absent then.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/SettingArgument"><code>SettingArgument</code></a>&gt;&gt;</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/WordDefinition"><code>WordDefinition</code></a>&lt;<code>A</code>&gt;</p><h3 id="given" tabindex="-1">given <a class="header-anchor" href="#given" aria-label="Permalink to &quot;given&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/CompleteValues"><code>CompleteValues</code></a>&lt;<code>A</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>Error for an argument that must be given</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/completeValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const completeValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  completeValues as default
};
