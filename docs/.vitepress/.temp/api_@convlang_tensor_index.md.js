import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@convlang/tensor","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/index.md","filePath":"api/@convlang/tensor/index.md"}');
const _sfc_main = { name: "api/@convlang/tensor/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">convlang</a> / @convlang/tensor</p><h1 id="convlang-tensor" tabindex="-1">@convlang/tensor <a class="header-anchor" href="#convlang-tensor" aria-label="Permalink to &quot;@convlang/tensor&quot;">​</a></h1><h2 id="classes" tabindex="-1">Classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;Classes&quot;">​</a></h2><ul><li><a href="./classes/RandomStream">RandomStream</a></li></ul><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/Mismatch">Mismatch</a></li><li><a href="./interfaces/Tensor">Tensor</a></li><li><a href="./interfaces/Tolerance">Tolerance</a></li><li><a href="./interfaces/TypedArrays">TypedArrays</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/DType">DType</a></li><li><a href="./type-aliases/RandomPurpose">RandomPurpose</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/bytesPerElement">bytesPerElement</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/allClose">allClose</a></li><li><a href="./functions/allocate">allocate</a></li><li><a href="./functions/findMismatch">findMismatch</a></li><li><a href="./functions/philox">philox</a></li><li><a href="./functions/placeOf">placeOf</a></li><li><a href="./functions/scalar">scalar</a></li><li><a href="./functions/sizeOf">sizeOf</a></li><li><a href="./functions/tensor">tensor</a></li><li><a href="./functions/tensorFault">tensorFault</a></li><li><a href="./functions/zeros">zeros</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
