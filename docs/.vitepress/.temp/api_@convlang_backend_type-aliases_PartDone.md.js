import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PartDone","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/type-aliases/PartDone.md","filePath":"api/@convlang/backend/type-aliases/PartDone.md"}');
const _sfc_main = { name: "api/@convlang/backend/type-aliases/PartDone.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / PartDone</p><h1 id="type-alias-partdone" tabindex="-1">Type Alias: PartDone <a class="header-anchor" href="#type-alias-partdone" aria-label="Permalink to &quot;Type Alias: PartDone&quot;">​</a></h1><blockquote><p><strong>PartDone</strong> = (<code>from</code>, <code>to</code>, <code>written?</code>) =&gt; <code>number</code></p></blockquote><p>Hears that the numbers <code>from</code> to <code>to</code> of a program&#39;s output are there for good. They are whole rows of the last dimension; parts come in order, and make up the output.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><p><code>number</code></p><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><p><code>number</code></p><h3 id="written" tabindex="-1">written? <a class="header-anchor" href="#written" aria-label="Permalink to &quot;written?&quot;">​</a></h3><p><code>number</code></p><p>end of the numbers that are written already; default <code>to</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><p>the origin from then on: number <code>i</code> is written at <code>origin + i</code> of the output&#39;s array. It is 0 at first, and stays so where the array has room for all of the output; else it falls, as what nobody needs any more makes room for what is to come</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/type-aliases/PartDone.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PartDone = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PartDone as default
};
