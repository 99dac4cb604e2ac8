import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: inferOp()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/inferOp.md","filePath":"api/@convlang/ops/functions/inferOp.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/inferOp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / inferOp</p><h1 id="function-inferop" tabindex="-1">Function: inferOp() <a class="header-anchor" href="#function-inferop" aria-label="Permalink to &quot;Function: inferOp()&quot;">​</a></h1><blockquote><p><strong>inferOp</strong>(<code>op</code>, <code>inputs</code>, <code>attrs</code>): <a href="./../interfaces/Inferred"><code>Inferred</code></a></p></blockquote><p>Checks one application of an op and gives its types: number and dtypes of the inputs, attributes, then the op&#39;s own rule.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><p><a href="./../type-aliases/AnyOp"><code>AnyOp</code></a></p><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><p>readonly <a href="./../../ir/interfaces/ValueType"><code>ValueType</code></a>[]</p><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ir/type-aliases/AttrValue"><code>AttrValue</code></a>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Inferred"><code>Inferred</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>OpError when anything does not fit</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/inferOp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const inferOp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  inferOp as default
};
