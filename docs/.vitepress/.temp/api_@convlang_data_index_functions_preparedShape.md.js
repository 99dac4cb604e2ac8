import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: preparedShape()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/preparedShape.md","filePath":"api/@convlang/data/index/functions/preparedShape.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/preparedShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / preparedShape</p><h1 id="function-preparedshape" tabindex="-1">Function: preparedShape() <a class="header-anchor" href="#function-preparedshape" aria-label="Permalink to &quot;Function: preparedShape()&quot;">​</a></h1><blockquote><p><strong>preparedShape</strong>(<code>shape</code>, <code>steps</code>, <code>span?</code>, <code>imageSteps?</code>): <a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p></blockquote><p>The shape that a model sees of images of <code>shape</code>. Nothing is allocated: whether the model takes such images is found out before.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p><a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><p>readonly <a href="./../../../ops/interfaces/ChosenWord"><code>ChosenWord</code></a>[]</p><h3 id="span" tabindex="-1">span? <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span?&quot;">​</a></h3><p><a href="./../../../diagnostics/interfaces/Span"><code>Span</code></a> | <code>null</code> = <code>null</code></p><h3 id="imagesteps" tabindex="-1">imageSteps? <a class="header-anchor" href="#imagesteps" aria-label="Permalink to &quot;imageSteps?&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../ops/interfaces/ImageStepDefinition"><code>ImageStepDefinition</code></a>&lt;<code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../ops/type-aliases/SettingArgument"><code>SettingArgument</code></a>&gt;&gt;&gt;&gt;&gt; = <code>coreImageSteps</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E521 when a step does not fit</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/preparedShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const preparedShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  preparedShape as default
};
