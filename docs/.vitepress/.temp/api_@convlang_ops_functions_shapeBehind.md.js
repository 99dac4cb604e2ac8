import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: shapeBehind()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/shapeBehind.md","filePath":"api/@convlang/ops/functions/shapeBehind.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/shapeBehind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / shapeBehind</p><h1 id="function-shapebehind" tabindex="-1">Function: shapeBehind() <a class="header-anchor" href="#function-shapebehind" aria-label="Permalink to &quot;Function: shapeBehind()&quot;">​</a></h1><blockquote><p><strong>shapeBehind</strong>(<code>shape</code>, <code>steps</code>, <code>imageSteps</code>): <a href="./../interfaces/ReachedShape"><code>ReachedShape</code></a></p></blockquote><p>The shape of images behind steps of preprocessing. Nothing is allocated for it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p><a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><p>readonly <a href="./../interfaces/ChosenWord"><code>ChosenWord</code></a>[]</p><h3 id="imagesteps" tabindex="-1">imageSteps <a class="header-anchor" href="#imagesteps" aria-label="Permalink to &quot;imageSteps&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/ImageStepDefinition"><code>ImageStepDefinition</code></a>&lt;<code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/SettingArgument"><code>SettingArgument</code></a>&gt;&gt;&gt;&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ReachedShape"><code>ReachedShape</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/shapeBehind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const shapeBehind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  shapeBehind as default
};
