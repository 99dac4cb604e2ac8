import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Learnt","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/type-aliases/Learnt.md","filePath":"api/@convlang/data/index/type-aliases/Learnt.md"}');
const _sfc_main = { name: "api/@convlang/data/index/type-aliases/Learnt.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / Learnt</p><h1 id="type-alias-learnt" tabindex="-1">Type Alias: Learnt <a class="header-anchor" href="#type-alias-learnt" aria-label="Permalink to &quot;Type Alias: Learnt&quot;">​</a></h1><blockquote><p><strong>Learnt</strong> = readonly <code>string</code>[] | <code>&quot;values&quot;</code></p></blockquote><p>What a model gives: names of classes in the order of its outputs, none when they are not known, or values.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/type-aliases/Learnt.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Learnt = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Learnt as default
};
