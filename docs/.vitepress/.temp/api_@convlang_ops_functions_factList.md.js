import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: factList()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/factList.md","filePath":"api/@convlang/ops/functions/factList.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/factList.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / factList</p><h1 id="function-factlist" tabindex="-1">Function: factList() <a class="header-anchor" href="#function-factlist" aria-label="Permalink to &quot;Function: factList()&quot;">​</a></h1><blockquote><p><strong>factList</strong>(<code>attrs</code>, <code>name</code>): readonly <code>number</code>[]</p></blockquote><p>The numbers of a fact that is a list of numbers, such as <code>kernel</code>; empty when there is none.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><p><a href="./../../ir/type-aliases/Attrs"><code>Attrs</code></a></p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>number</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/factList.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const factList = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  factList as default
};
