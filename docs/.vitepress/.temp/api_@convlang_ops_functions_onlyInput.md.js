import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: onlyInput()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/onlyInput.md","filePath":"api/@convlang/ops/functions/onlyInput.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/onlyInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / onlyInput</p><h1 id="function-onlyinput" tabindex="-1">Function: onlyInput() <a class="header-anchor" href="#function-onlyinput" aria-label="Permalink to &quot;Function: onlyInput()&quot;">​</a></h1><blockquote><p><strong>onlyInput</strong>(<code>context</code>): <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a></p></blockquote><p>The value that flows into a layer that takes one.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="context" tabindex="-1">context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context&quot;">​</a></h3><p><a href="./../interfaces/LayerContext"><code>LayerContext</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/onlyInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const onlyInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  onlyInput as default
};
