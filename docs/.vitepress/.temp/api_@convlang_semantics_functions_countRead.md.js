import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: countRead()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/countRead.md","filePath":"api/@convlang/semantics/functions/countRead.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/countRead.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / countRead</p><h1 id="function-countread" tabindex="-1">Function: countRead() <a class="header-anchor" href="#function-countread" aria-label="Permalink to &quot;Function: countRead()&quot;">​</a></h1><blockquote><p><strong>countRead</strong>(<code>window</code>, <code>size</code>): <code>number</code></p></blockquote><p>How many of the first <code>size</code> cells of an axis are read. The cost does not grow with the size of axis or window but with the root of it at most, as a file may ask for windows and images of any size.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="window" tabindex="-1">window <a class="header-anchor" href="#window" aria-label="Permalink to &quot;window&quot;">​</a></h3><p><a href="./../interfaces/AxisWindow"><code>AxisWindow</code></a></p><h3 id="size" tabindex="-1">size <a class="header-anchor" href="#size" aria-label="Permalink to &quot;size&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/countRead.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const countRead = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  countRead as default
};
