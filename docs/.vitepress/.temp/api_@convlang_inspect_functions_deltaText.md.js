import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: deltaText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/deltaText.md","filePath":"api/@convlang/inspect/functions/deltaText.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/deltaText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / deltaText</p><h1 id="function-deltatext" tabindex="-1">Function: deltaText() <a class="header-anchor" href="#function-deltatext" aria-label="Permalink to &quot;Function: deltaText()&quot;">​</a></h1><blockquote><p><strong>deltaText</strong>(<code>before</code>, <code>after</code>): <code>string</code></p></blockquote><p><code>+1,024</code>, <code>-3</code>; nothing when both are equal.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><p><code>number</code></p><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/deltaText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deltaText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deltaText as default
};
