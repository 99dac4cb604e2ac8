import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UnreadCells","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/UnreadCells.md","filePath":"api/@convlang/inspect/interfaces/UnreadCells.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/UnreadCells.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / UnreadCells</p><h1 id="interface-unreadcells" tabindex="-1">Interface: UnreadCells <a class="header-anchor" href="#interface-unreadcells" aria-label="Permalink to &quot;Interface: UnreadCells&quot;">​</a></h1><p>Rows and columns of a layer&#39;s input that none of its outputs reads, counted from 0; the steps of a signal are columns.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>columns</strong>: readonly <code>number</code>[]</p></blockquote><hr><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rows</strong>: readonly <code>number</code>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/UnreadCells.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UnreadCells = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UnreadCells as default
};
