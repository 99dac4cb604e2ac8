import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: completeChoice()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/completeChoice.md","filePath":"api/@convlang/ops/functions/completeChoice.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/completeChoice.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / completeChoice</p><h1 id="function-completechoice" tabindex="-1">Function: completeChoice() <a class="header-anchor" href="#function-completechoice" aria-label="Permalink to &quot;Function: completeChoice()&quot;">​</a></h1><blockquote><p><strong>completeChoice</strong>(<code>__namedParameters</code>, <code>__namedParameters</code>): <a href="./../interfaces/ChosenWord"><code>ChosenWord</code></a></p></blockquote><p>A word and the values of all that it takes.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/WordChoice"><code>WordChoice</code></a></p><h3 id="namedparameters-1" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters-1" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>object</code> &amp; <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/SettingValue"><code>SettingValue</code></a>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ChosenWord"><code>ChosenWord</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/completeChoice.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const completeChoice = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  completeChoice as default
};
