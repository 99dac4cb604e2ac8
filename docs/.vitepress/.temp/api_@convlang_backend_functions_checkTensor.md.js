import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: checkTensor()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/checkTensor.md","filePath":"api/@convlang/backend/functions/checkTensor.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/checkTensor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / checkTensor</p><h1 id="function-checktensor" tabindex="-1">Function: checkTensor() <a class="header-anchor" href="#function-checktensor" aria-label="Permalink to &quot;Function: checkTensor()&quot;">​</a></h1><blockquote><p><strong>checkTensor</strong>(<code>role</code>, <code>name</code>, <code>given</code>): <code>asserts given is TensorType</code></p></blockquote><p>Whoever calls from JavaScript may give anything.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="role" tabindex="-1">role <a class="header-anchor" href="#role" aria-label="Permalink to &quot;role&quot;">​</a></h3><p><a href="./../type-aliases/TensorRole"><code>TensorRole</code></a></p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="given" tabindex="-1">given <a class="header-anchor" href="#given" aria-label="Permalink to &quot;given&quot;">​</a></h3><p><code>unknown</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>asserts given is TensorType</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E697 when it is no tensor, or holds another array or another count of numbers than it says</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/checkTensor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const checkTensor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  checkTensor as default
};
