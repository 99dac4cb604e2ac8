import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@convlang/compare","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compare/index.md","filePath":"api/@convlang/compare/index.md"}');
const _sfc_main = { name: "api/@convlang/compare/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">convlang</a> / @convlang/compare</p><h1 id="convlang-compare" tabindex="-1">@convlang/compare <a class="header-anchor" href="#convlang-compare" aria-label="Permalink to &quot;@convlang/compare&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/ComparedBackend">ComparedBackend</a></li><li><a href="./interfaces/ComparedRun">ComparedRun</a></li><li><a href="./interfaces/CompareOptions">CompareOptions</a></li><li><a href="./interfaces/LargestDifference">LargestDifference</a></li><li><a href="./interfaces/MinimalModel">MinimalModel</a></li><li><a href="./interfaces/Mismatch">Mismatch</a></li><li><a href="./interfaces/Patch">Patch</a></li><li><a href="./interfaces/ValuePlace">ValuePlace</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/Comparison">Comparison</a></li><li><a href="./type-aliases/Phase">Phase</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/compareBackends">compareBackends</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compare/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
