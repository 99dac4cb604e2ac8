import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: valueWidth()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/valueWidth.md","filePath":"api/@convlang/ops/functions/valueWidth.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/valueWidth.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / valueWidth</p><h1 id="function-valuewidth" tabindex="-1">Function: valueWidth() <a class="header-anchor" href="#function-valuewidth" aria-label="Permalink to &quot;Function: valueWidth()&quot;">​</a></h1><blockquote><p><strong>valueWidth</strong>(<code>builder</code>, <code>value</code>): <code>number</code></p></blockquote><p>Numbers that a value holds for one sample.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="builder" tabindex="-1">builder <a class="header-anchor" href="#builder" aria-label="Permalink to &quot;builder&quot;">​</a></h3><p><a href="./../../ir/classes/GraphBuilder"><code>GraphBuilder</code></a></p><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/valueWidth.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const valueWidth = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  valueWidth as default
};
