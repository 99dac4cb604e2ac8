import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: pluginPage()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/index/functions/pluginPage.md","filePath":"api/@convlang/plugin/index/functions/pluginPage.md"}');
const _sfc_main = { name: "api/@convlang/plugin/index/functions/pluginPage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">index</a> / pluginPage</p><h1 id="function-pluginpage" tabindex="-1">Function: pluginPage() <a class="header-anchor" href="#function-pluginpage" aria-label="Permalink to &quot;Function: pluginPage()&quot;">​</a></h1><blockquote><p><strong>pluginPage</strong>(<code>__namedParameters</code>): <code>string</code></p></blockquote><p>The reference page of a plugin, in Markdown: its layers as the guide shows those of convlang, its sources, words, ops and backends.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/Plugin"><code>Plugin</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/index/functions/pluginPage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const pluginPage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  pluginPage as default
};
