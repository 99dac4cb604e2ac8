import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: attrNumbers()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/attrNumbers.md","filePath":"api/@convlang/semantics/functions/attrNumbers.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/attrNumbers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / attrNumbers</p><h1 id="function-attrnumbers" tabindex="-1">Function: attrNumbers() <a class="header-anchor" href="#function-attrnumbers" aria-label="Permalink to &quot;Function: attrNumbers()&quot;">​</a></h1><blockquote><p><strong>attrNumbers</strong>(<code>attr</code>): readonly <code>number</code>[]</p></blockquote><p>The numbers of an attribute that is a list of numbers; empty for any other.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="attr" tabindex="-1">attr <a class="header-anchor" href="#attr" aria-label="Permalink to &quot;attr&quot;">​</a></h3><p><a href="./../../ir/type-aliases/AttrValue"><code>AttrValue</code></a> | <code>undefined</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>number</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/attrNumbers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const attrNumbers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  attrNumbers as default
};
