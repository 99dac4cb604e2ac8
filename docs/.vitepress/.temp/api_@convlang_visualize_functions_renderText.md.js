import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: renderText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/functions/renderText.md","filePath":"api/@convlang/visualize/functions/renderText.md"}');
const _sfc_main = { name: "api/@convlang/visualize/functions/renderText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / renderText</p><h1 id="function-rendertext" tabindex="-1">Function: renderText() <a class="header-anchor" href="#function-rendertext" aria-label="Permalink to &quot;Function: renderText()&quot;">​</a></h1><blockquote><p><strong>renderText</strong>(<code>picture</code>): <code>string</code></p></blockquote><p>Writes a picture as text of 80 columns: one line a node, with the shape that it hands on where that changes and its parameters; blocks in brackets, branches indented.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="picture" tabindex="-1">picture <a class="header-anchor" href="#picture" aria-label="Permalink to &quot;picture&quot;">​</a></h3><p><a href="./../interfaces/Picture"><code>Picture</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/functions/renderText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const renderText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  renderText as default
};
