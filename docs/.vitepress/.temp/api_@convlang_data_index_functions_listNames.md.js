import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: listNames()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/listNames.md","filePath":"api/@convlang/data/index/functions/listNames.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/listNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / listNames</p><h1 id="function-listnames" tabindex="-1">Function: listNames() <a class="header-anchor" href="#function-listnames" aria-label="Permalink to &quot;Function: listNames()&quot;">​</a></h1><blockquote><p><strong>listNames</strong>(<code>names</code>): <code>string</code></p></blockquote><p>Names as a message shows them, <code>bird, cat, dog</code>: the first ten, and how many there are where there are more.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="names" tabindex="-1">names <a class="header-anchor" href="#names" aria-label="Permalink to &quot;names&quot;">​</a></h3><p>readonly <code>string</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/listNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listNames as default
};
