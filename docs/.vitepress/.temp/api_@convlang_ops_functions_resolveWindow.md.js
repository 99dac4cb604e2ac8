import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: resolveWindow()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/resolveWindow.md","filePath":"api/@convlang/ops/functions/resolveWindow.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/resolveWindow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / resolveWindow</p><h1 id="function-resolvewindow" tabindex="-1">Function: resolveWindow() <a class="header-anchor" href="#function-resolvewindow" aria-label="Permalink to &quot;Function: resolveWindow()&quot;">​</a></h1><blockquote><p><strong>resolveWindow</strong>(<code>request</code>): <a href="./../type-aliases/WindowResult"><code>WindowResult</code></a></p></blockquote><p>The one place where windows are resolved: the formula <code>(W - F + 2P)/S + 1</code> must come out whole unless the request says how to round. <code>floor</code> leaves the far rows unread; <code>ceil</code> adds a last window that reaches over the edge, as Caffe and PyTorch do, unless it would start behind the image. <code>same</code> states its own rounding (TensorFlow&#39;s rule), so it always fits.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="request" tabindex="-1">request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;request&quot;">​</a></h3><p><a href="./../interfaces/WindowRequest"><code>WindowRequest</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/WindowResult"><code>WindowResult</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/resolveWindow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const resolveWindow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  resolveWindow as default
};
