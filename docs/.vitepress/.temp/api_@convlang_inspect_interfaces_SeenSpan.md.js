import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SeenSpan","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/SeenSpan.md","filePath":"api/@convlang/inspect/interfaces/SeenSpan.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/SeenSpan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / SeenSpan</p><h1 id="interface-seenspan" tabindex="-1">Interface: SeenSpan <a class="header-anchor" href="#interface-seenspan" aria-label="Permalink to &quot;Interface: SeenSpan&quot;">​</a></h1><p>Rows (or columns) of an input that one output sees, counted from 0.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="count" tabindex="-1">count <a class="header-anchor" href="#count" aria-label="Permalink to &quot;count&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>count</strong>: <code>number</code> | <code>null</code></p></blockquote><p>How many between them, both included, are really read: fewer where strides and dilations leave gaps; <code>null</code> where there are more than 100,000 gaps.</p><hr><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>from</strong>: <code>number</code></p></blockquote><p>The first and the last one inside the input.</p><hr><h3 id="reach" tabindex="-1">reach <a class="header-anchor" href="#reach" aria-label="Permalink to &quot;reach&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reach</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><p>The same with padding: below 0, or beyond the last row of the input.</p><hr><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>to</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/SeenSpan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SeenSpan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SeenSpan as default
};
