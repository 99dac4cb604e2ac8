import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeTable()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeTable.md","filePath":"api/@convlang/syntax/functions/makeTable.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeTable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeTable</p><h1 id="function-maketable" tabindex="-1">Function: makeTable() <a class="header-anchor" href="#function-maketable" aria-label="Permalink to &quot;Function: makeTable()&quot;">​</a></h1><blockquote><p><strong>makeTable</strong>(<code>name</code>, <code>rows</code>): <a href="./../interfaces/TableHeader"><code>TableHeader</code></a></p></blockquote><p>Rows of whole numbers under a name.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><p>readonly (readonly <code>number</code>[])[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/TableHeader"><code>TableHeader</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeTable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeTable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeTable as default
};
