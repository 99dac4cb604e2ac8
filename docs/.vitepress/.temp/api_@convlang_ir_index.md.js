import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@convlang/ir","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/index.md","filePath":"api/@convlang/ir/index.md"}');
const _sfc_main = { name: "api/@convlang/ir/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">convlang</a> / @convlang/ir</p><h1 id="convlang-ir" tabindex="-1">@convlang/ir <a class="header-anchor" href="#convlang-ir" aria-label="Permalink to &quot;@convlang/ir&quot;">​</a></h1><h2 id="classes" tabindex="-1">Classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;Classes&quot;">​</a></h2><ul><li><a href="./classes/GraphBuilder">GraphBuilder</a></li><li><a href="./classes/GraphError">GraphError</a></li></ul><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/BlockCall">BlockCall</a></li><li><a href="./interfaces/EmitOptions">EmitOptions</a></li><li><a href="./interfaces/Graph">Graph</a></li><li><a href="./interfaces/GraphInput">GraphInput</a></li><li><a href="./interfaces/GraphOutput">GraphOutput</a></li><li><a href="./interfaces/Layer">Layer</a></li><li><a href="./interfaces/LayerLinks">LayerLinks</a></li><li><a href="./interfaces/LayerRounding">LayerRounding</a></li><li><a href="./interfaces/Node">Node</a></li><li><a href="./interfaces/OpTyping">OpTyping</a></li><li><a href="./interfaces/Origin">Origin</a></li><li><a href="./interfaces/Parameter">Parameter</a></li><li><a href="./interfaces/Update">Update</a></li><li><a href="./interfaces/Value">Value</a></li><li><a href="./interfaces/ValueType">ValueType</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/ArgData">ArgData</a></li><li><a href="./type-aliases/Attrs">Attrs</a></li><li><a href="./type-aliases/AttrValue">AttrValue</a></li><li><a href="./type-aliases/Dim">Dim</a></li><li><a href="./type-aliases/Initializer">Initializer</a></li><li><a href="./type-aliases/Shape">Shape</a></li><li><a href="./type-aliases/ValueId">ValueId</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/BATCH">BATCH</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/bindBatch">bindBatch</a></li><li><a href="./functions/blockCalls">blockCalls</a></li><li><a href="./functions/deepFreeze">deepFreeze</a></li><li><a href="./functions/elementCount">elementCount</a></li><li><a href="./functions/isSameBlockCall">isSameBlockCall</a></li><li><a href="./functions/layerLinks">layerLinks</a></li><li><a href="./functions/sameShape">sameShape</a></li><li><a href="./functions/sizesOf">sizesOf</a></li><li><a href="./functions/verify">verify</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
