import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: initialValues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/initialValues.md","filePath":"api/@convlang/backend/functions/initialValues.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/initialValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / initialValues</p><h1 id="function-initialvalues" tabindex="-1">Function: initialValues() <a class="header-anchor" href="#function-initialvalues" aria-label="Permalink to &quot;Function: initialValues()&quot;">​</a></h1><blockquote><p><strong>initialValues</strong>(<code>parameter</code>, <code>shape</code>, <code>seed</code>): <a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;</p></blockquote><p>First values of one parameter. They are a pure function of the seed, the parameter&#39;s stream and its role in the layer (<code>kernel</code>, <code>bias</code>), so neither a layer&#39;s name nor the order of layers changes a number, and every backend starts from the same bits.</p><ul><li><code>he-normal</code>: deviation <code>sqrt(2 / fanIn)</code>; <code>he-uniform</code>: limit <code>sqrt(6 / fanIn)</code>. He et al., &quot;Delving deep into rectifiers&quot;, ICCV 2015, section 2.2.</li><li><code>xavier-normal</code>: deviation <code>sqrt(2 / (fanIn + fanOut))</code>; <code>xavier-uniform</code>: limit <code>sqrt(6 / (fanIn + fanOut))</code>. Glorot and Bengio, &quot;Understanding the difficulty of training deep feedforward neural networks&quot;, AISTATS 2010, eq. 16.</li><li><code>lecun-normal</code>: deviation <code>sqrt(1 / fanIn)</code>; <code>lecun-uniform</code>: limit <code>sqrt(3 / fanIn)</code>. LeCun et al., &quot;Efficient BackProp&quot;, 1998, section 4.6.</li></ul><p>Normals are not truncated; uniforms are on <code>[-limit, limit)</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="parameter" tabindex="-1">parameter <a class="header-anchor" href="#parameter" aria-label="Permalink to &quot;parameter&quot;">​</a></h3><p><a href="./../../ir/interfaces/Parameter"><code>Parameter</code></a></p><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p>readonly <code>number</code>[]</p><p>the parameter&#39;s sizes</p><h3 id="seed" tabindex="-1">seed <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed&quot;">​</a></h3><p><code>number</code></p><p>a whole number from 0 to 2^53 - 1</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/initialValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const initialValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  initialValues as default
};
