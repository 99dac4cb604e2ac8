import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FrameworkMeanings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/type-aliases/FrameworkMeanings.md","filePath":"api/@convlang/frameworks/type-aliases/FrameworkMeanings.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/type-aliases/FrameworkMeanings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / FrameworkMeanings</p><h1 id="type-alias-frameworkmeanings" tabindex="-1">Type Alias: FrameworkMeanings <a class="header-anchor" href="#type-alias-frameworkmeanings" aria-label="Permalink to &quot;Type Alias: FrameworkMeanings&quot;">​</a></h1><blockquote><p><strong>FrameworkMeanings</strong> = <code>{ readonly [Name in LayerName]?: LayerMeaning&lt;Defaulted&lt;Name&gt;&gt; }</code></p></blockquote><p>Words of the core in one framework, each complete by its type, argument by argument. Of a word without one nothing is said but that.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/type-aliases/FrameworkMeanings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FrameworkMeanings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FrameworkMeanings as default
};
