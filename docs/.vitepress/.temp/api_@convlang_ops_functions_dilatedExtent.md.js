import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dilatedExtent()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/dilatedExtent.md","filePath":"api/@convlang/ops/functions/dilatedExtent.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/dilatedExtent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / dilatedExtent</p><h1 id="function-dilatedextent" tabindex="-1">Function: dilatedExtent() <a class="header-anchor" href="#function-dilatedextent" aria-label="Permalink to &quot;Function: dilatedExtent()&quot;">​</a></h1><blockquote><p><strong>dilatedExtent</strong>(<code>kernel</code>, <code>dilation</code>): <code>number</code></p></blockquote><p>Size of a kernel with its holes.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="kernel" tabindex="-1">kernel <a class="header-anchor" href="#kernel" aria-label="Permalink to &quot;kernel&quot;">​</a></h3><p><code>number</code></p><h3 id="dilation" tabindex="-1">dilation <a class="header-anchor" href="#dilation" aria-label="Permalink to &quot;dilation&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/dilatedExtent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dilatedExtent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dilatedExtent as default
};
