import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@convlang/frameworks","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/index.md","filePath":"api/@convlang/frameworks/index.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">convlang</a> / @convlang/frameworks</p><h1 id="convlang-frameworks" tabindex="-1">@convlang/frameworks <a class="header-anchor" href="#convlang-frameworks" aria-label="Permalink to &quot;@convlang/frameworks&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/AskedLayer">AskedLayer</a></li><li><a href="./interfaces/DefaultMeaning">DefaultMeaning</a></li><li><a href="./interfaces/Framework">Framework</a></li><li><a href="./interfaces/LayerMeaning">LayerMeaning</a></li><li><a href="./interfaces/MeaningComparison">MeaningComparison</a></li><li><a href="./interfaces/MeaningDifference">MeaningDifference</a></li><li><a href="./interfaces/NamedLayer">NamedLayer</a></li><li><a href="./interfaces/Point">Point</a></li><li><a href="./interfaces/PoolStride">PoolStride</a></li><li><a href="./interfaces/WindowRules">WindowRules</a></li><li><a href="./interfaces/WindowWords">WindowWords</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/Defaulted">Defaulted</a></li><li><a href="./type-aliases/DefaultedOf">DefaultedOf</a></li><li><a href="./type-aliases/Effect">Effect</a></li><li><a href="./type-aliases/FrameworkMeanings">FrameworkMeanings</a></li><li><a href="./type-aliases/FrameworkName">FrameworkName</a></li><li><a href="./type-aliases/Setting">Setting</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/elsewhere">elsewhere</a></li><li><a href="./variables/foreignWords">foreignWords</a></li><li><a href="./variables/frameworkNames">frameworkNames</a></li><li><a href="./variables/frameworks">frameworks</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/compareMeanings">compareMeanings</a></li><li><a href="./functions/frameworkWords">frameworkWords</a></li><li><a href="./functions/inOneDirection">inOneDirection</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
