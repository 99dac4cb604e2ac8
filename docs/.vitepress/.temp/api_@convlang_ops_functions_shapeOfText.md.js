import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: shapeOfText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/shapeOfText.md","filePath":"api/@convlang/ops/functions/shapeOfText.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/shapeOfText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / shapeOfText</p><h1 id="function-shapeoftext" tabindex="-1">Function: shapeOfText() <a class="header-anchor" href="#function-shapeoftext" aria-label="Permalink to &quot;Function: shapeOfText()&quot;">​</a></h1><blockquote><p><strong>shapeOfText</strong>(<code>text</code>): readonly [<code>number</code>, <code>number</code>, <code>number</code>] | <code>null</code></p></blockquote><p>The shape that a text says, <code>28x28</code> (one channel) or <code>32x32x3</code>, each size at least 1; <code>null</code> for anything else.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>unknown</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly [<code>number</code>, <code>number</code>, <code>number</code>] | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/shapeOfText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const shapeOfText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  shapeOfText as default
};
