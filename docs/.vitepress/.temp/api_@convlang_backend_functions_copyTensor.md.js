import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: copyTensor()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/copyTensor.md","filePath":"api/@convlang/backend/functions/copyTensor.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/copyTensor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / copyTensor</p><h1 id="function-copytensor" tabindex="-1">Function: copyTensor() <a class="header-anchor" href="#function-copytensor" aria-label="Permalink to &quot;Function: copyTensor()&quot;">​</a></h1><blockquote><p><strong>copyTensor</strong>&lt;<code>D</code>&gt;(<code>__namedParameters</code>): <a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>D</code>&gt;</p></blockquote><p>A tensor with an array of its own.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="d" tabindex="-1">D <a class="header-anchor" href="#d" aria-label="Permalink to &quot;D&quot;">​</a></h3><p><code>D</code> <em>extends</em> <a href="./../../tensor/type-aliases/DType"><code>DType</code></a></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>D</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>D</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/copyTensor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const copyTensor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  copyTensor as default
};
