import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: wordText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/wordText.md","filePath":"api/@convlang/ops/functions/wordText.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/wordText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / wordText</p><h1 id="function-wordtext" tabindex="-1">Function: wordText() <a class="header-anchor" href="#function-wordtext" aria-label="Permalink to &quot;Function: wordText()&quot;">​</a></h1><blockquote><p><strong>wordText</strong>(<code>definition</code>, <code>setting</code>): <code>string</code></p></blockquote><p>As <a href="./wordValues">wordValues</a>, as messages show it: <code>mean 1 2 3</code>, <code>pad to 32x32</code>, <code>step every 30 by 0.5</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="definition" tabindex="-1">definition <a class="header-anchor" href="#definition" aria-label="Permalink to &quot;definition&quot;">​</a></h3><p><a href="./../interfaces/WordDefinition"><code>WordDefinition</code></a></p><h3 id="setting" tabindex="-1">setting <a class="header-anchor" href="#setting" aria-label="Permalink to &quot;setting&quot;">​</a></h3><p><a href="./../type-aliases/WordSetting"><code>WordSetting</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/wordText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const wordText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  wordText as default
};
