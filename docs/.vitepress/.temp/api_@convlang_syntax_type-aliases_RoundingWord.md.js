import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RoundingWord","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/type-aliases/RoundingWord.md","filePath":"api/@convlang/syntax/type-aliases/RoundingWord.md"}');
const _sfc_main = { name: "api/@convlang/syntax/type-aliases/RoundingWord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / RoundingWord</p><h1 id="type-alias-roundingword" tabindex="-1">Type Alias: RoundingWord <a class="header-anchor" href="#type-alias-roundingword" aria-label="Permalink to &quot;Type Alias: RoundingWord&quot;">​</a></h1><blockquote><p><strong>RoundingWord</strong> = <code>&quot;exact&quot;</code> | <code>&quot;floor&quot;</code> | <code>&quot;ceil&quot;</code></p></blockquote><p>What to do with windows that do not fit a whole number of times.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/type-aliases/RoundingWord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RoundingWord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RoundingWord as default
};
