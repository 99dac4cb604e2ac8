import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: markRead()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/markRead.md","filePath":"api/@convlang/semantics/functions/markRead.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/markRead.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / markRead</p><h1 id="function-markread" tabindex="-1">Function: markRead() <a class="header-anchor" href="#function-markread" aria-label="Permalink to &quot;Function: markRead()&quot;">​</a></h1><blockquote><p><strong>markRead</strong>(<code>window</code>, <code>size</code>): <code>Uint8Array</code></p></blockquote><p>A 1 for each of the first <code>size</code> cells of an axis that is read.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="window" tabindex="-1">window <a class="header-anchor" href="#window" aria-label="Permalink to &quot;window&quot;">​</a></h3><p><a href="./../interfaces/AxisWindow"><code>AxisWindow</code></a></p><h3 id="size" tabindex="-1">size <a class="header-anchor" href="#size" aria-label="Permalink to &quot;size&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Uint8Array</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/markRead.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const markRead = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  markRead as default
};
