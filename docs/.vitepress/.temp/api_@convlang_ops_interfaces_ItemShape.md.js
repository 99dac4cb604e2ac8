import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ItemShape","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/ItemShape.md","filePath":"api/@convlang/ops/interfaces/ItemShape.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/ItemShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ItemShape</p><h1 id="interface-itemshape" tabindex="-1">Interface: ItemShape <a class="header-anchor" href="#interface-itemshape" aria-label="Permalink to &quot;Interface: ItemShape&quot;">​</a></h1><p>Shape of the items of a source before preprocessing.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="iscertain" tabindex="-1">isCertain <a class="header-anchor" href="#iscertain" aria-label="Permalink to &quot;isCertain&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isCertain</strong>: <code>boolean</code></p></blockquote><p>Whether all items have it, or those of the files that the kind is mostly used for.</p><hr><h3 id="istable" tabindex="-1">isTable? <a class="header-anchor" href="#istable" aria-label="Permalink to &quot;isTable?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>isTable?</strong>: <code>boolean</code></p></blockquote><p>Whether items are rows of a table, whose shape only says how the numbers are read: <code>LxCx1</code> may be a signal of LxC.</p><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shape</strong>: readonly [<code>number</code>, <code>number</code>, <code>number</code>]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/ItemShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ItemShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ItemShape as default
};
