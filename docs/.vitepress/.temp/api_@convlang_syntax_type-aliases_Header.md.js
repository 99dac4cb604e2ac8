import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Header","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/type-aliases/Header.md","filePath":"api/@convlang/syntax/type-aliases/Header.md"}');
const _sfc_main = { name: "api/@convlang/syntax/type-aliases/Header.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / Header</p><h1 id="type-alias-header" tabindex="-1">Type Alias: Header <a class="header-anchor" href="#type-alias-header" aria-label="Permalink to &quot;Type Alias: Header&quot;">​</a></h1><blockquote><p><strong>Header</strong> = <a href="./../interfaces/NetHeader"><code>NetHeader</code></a> | <a href="./../interfaces/RoundingHeader"><code>RoundingHeader</code></a> | <a href="./../interfaces/ConstHeader"><code>ConstHeader</code></a> | <a href="./../interfaces/TableHeader"><code>TableHeader</code></a> | <a href="./../interfaces/BlockHeader"><code>BlockHeader</code></a> | <a href="./../interfaces/UseHeader"><code>UseHeader</code></a></p></blockquote><p>What may stand before the pipeline.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/type-aliases/Header.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Header = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Header as default
};
