import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: axisReads()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/axisReads.md","filePath":"api/@convlang/inspect/functions/axisReads.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/axisReads.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / axisReads</p><h1 id="function-axisreads" tabindex="-1">Function: axisReads() <a class="header-anchor" href="#function-axisreads" aria-label="Permalink to &quot;Function: axisReads()&quot;">​</a></h1><blockquote><p><strong>axisReads</strong>(<code>attrs</code>, <code>axis</code>, <code>at</code>): readonly <code>number</code>[]</p></blockquote><p>Rows (or columns) of its input that one row (or column) of a layer&#39;s output reads, in rising order. Those outside the input are padding. From the facts <code>kernel</code>, <code>stride</code>, <code>pads</code>, <code>dilation</code>, <code>upscale</code> and <code>crop</code>; a layer without any reads its own place only.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><p><a href="./../../ir/type-aliases/Attrs"><code>Attrs</code></a></p><h3 id="axis" tabindex="-1">axis <a class="header-anchor" href="#axis" aria-label="Permalink to &quot;axis&quot;">​</a></h3><p><a href="./../type-aliases/Axis"><code>Axis</code></a></p><h3 id="at" tabindex="-1">at <a class="header-anchor" href="#at" aria-label="Permalink to &quot;at&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>number</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/axisReads.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const axisReads = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  axisReads as default
};
