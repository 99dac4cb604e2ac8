import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isSignal()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/isSignal.md","filePath":"api/@convlang/ops/functions/isSignal.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/isSignal.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / isSignal</p><h1 id="function-issignal" tabindex="-1">Function: isSignal() <a class="header-anchor" href="#function-issignal" aria-label="Permalink to &quot;Function: isSignal()&quot;">​</a></h1><blockquote><p><strong>isSignal</strong>(<code>sizes</code>): <code>boolean</code></p></blockquote><p>Whether sizes are those of a signal, <code>[length, channels]</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="sizes" tabindex="-1">sizes <a class="header-anchor" href="#sizes" aria-label="Permalink to &quot;sizes&quot;">​</a></h3><p>readonly <code>number</code>[] | <code>undefined</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/isSignal.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isSignal = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isSignal as default
};
