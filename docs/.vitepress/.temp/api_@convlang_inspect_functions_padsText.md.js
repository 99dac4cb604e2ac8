import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: padsText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/padsText.md","filePath":"api/@convlang/inspect/functions/padsText.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/padsText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / padsText</p><h1 id="function-padstext" tabindex="-1">Function: padsText() <a class="header-anchor" href="#function-padstext" aria-label="Permalink to &quot;Function: padsText()&quot;">​</a></h1><blockquote><p><strong>padsText</strong>(<code>pads</code>): <code>string</code></p></blockquote><p>The pads of a layer in words: <code>top 0, bottom 1, left 0, right 1</code>; of a signal <code>left 0, right 1</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="pads" tabindex="-1">pads <a class="header-anchor" href="#pads" aria-label="Permalink to &quot;pads&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/padsText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const padsText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  padsText as default
};
