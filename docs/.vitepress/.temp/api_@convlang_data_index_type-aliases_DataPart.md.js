import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DataPart","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/type-aliases/DataPart.md","filePath":"api/@convlang/data/index/type-aliases/DataPart.md"}');
const _sfc_main = { name: "api/@convlang/data/index/type-aliases/DataPart.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / DataPart</p><h1 id="type-alias-datapart" tabindex="-1">Type Alias: DataPart <a class="header-anchor" href="#type-alias-datapart" aria-label="Permalink to &quot;Type Alias: DataPart&quot;">​</a></h1><blockquote><p><strong>DataPart</strong> = <code>&quot;train&quot;</code> | <code>&quot;test&quot;</code></p></blockquote><p>Which part of a data set: the one to train on, or the one kept for the test.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/type-aliases/DataPart.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DataPart = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DataPart as default
};
