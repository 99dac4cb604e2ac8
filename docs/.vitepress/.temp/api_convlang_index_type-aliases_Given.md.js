import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Given","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/Given.md","filePath":"api/convlang/index/type-aliases/Given.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/Given.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / Given</p><h1 id="type-alias-given" tabindex="-1">Type Alias: Given <a class="header-anchor" href="#type-alias-given" aria-label="Permalink to &quot;Type Alias: Given&quot;">​</a></h1><blockquote><p><strong>Given</strong> = <a href="./ArgumentInput"><code>ArgumentInput</code></a> | <a href="./Table"><code>Table</code></a></p></blockquote><p>What a builder may be given for an argument, before it is known for which.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/Given.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Given = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Given as default
};
