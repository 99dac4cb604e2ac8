import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: deepFreeze()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/functions/deepFreeze.md","filePath":"api/@convlang/ir/functions/deepFreeze.md"}');
const _sfc_main = { name: "api/@convlang/ir/functions/deepFreeze.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / deepFreeze</p><h1 id="function-deepfreeze" tabindex="-1">Function: deepFreeze() <a class="header-anchor" href="#function-deepfreeze" aria-label="Permalink to &quot;Function: deepFreeze()&quot;">​</a></h1><blockquote><p><strong>deepFreeze</strong>&lt;<code>T</code>&gt;(<code>data</code>): <code>T</code></p></blockquote><p>Freezes plain data all the way down and returns it.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><p><code>T</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>T</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/functions/deepFreeze.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deepFreeze = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deepFreeze as default
};
