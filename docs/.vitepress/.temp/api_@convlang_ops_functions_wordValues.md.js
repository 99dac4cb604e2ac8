import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: wordValues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/wordValues.md","filePath":"api/@convlang/ops/functions/wordValues.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/wordValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / wordValues</p><h1 id="function-wordvalues" tabindex="-1">Function: wordValues() <a class="header-anchor" href="#function-wordvalues" aria-label="Permalink to &quot;Function: wordValues()&quot;">​</a></h1><blockquote><p><strong>wordValues</strong>(<code>__namedParameters</code>, <code>setting</code>): readonly (<code>string</code> | <code>number</code> | <code>boolean</code> | readonly <code>number</code>[])[]</p></blockquote><p>A word and what it takes, in the order in which they are written; sizes as lists. Arguments with their defaults are left out.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/WordDefinition"><code>WordDefinition</code></a></p><h3 id="setting" tabindex="-1">setting <a class="header-anchor" href="#setting" aria-label="Permalink to &quot;setting&quot;">​</a></h3><p><a href="./../type-aliases/WordSetting"><code>WordSetting</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly (<code>string</code> | <code>number</code> | <code>boolean</code> | readonly <code>number</code>[])[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/wordValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const wordValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  wordValues as default
};
