import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TableEntry<H, Attrs>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/type-aliases/TableEntry.md","filePath":"api/@convlang/backend/type-aliases/TableEntry.md"}');
const _sfc_main = { name: "api/@convlang/backend/type-aliases/TableEntry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / TableEntry</p><h1 id="type-alias-tableentry-h-attrs" tabindex="-1">Type Alias: TableEntry&lt;H, Attrs&gt; <a class="header-anchor" href="#type-alias-tableentry-h-attrs" aria-label="Permalink to &quot;Type Alias: TableEntry\\&lt;H, Attrs\\&gt;&quot;">​</a></h1><blockquote><p><strong>TableEntry</strong>&lt;<code>H</code>, <code>Attrs</code>&gt; = <a href="./DeviceKernel"><code>DeviceKernel</code></a>&lt;<code>H</code>, <code>Attrs</code>&gt; | <code>&quot;host&quot;</code></p></blockquote><p>What runs an op: a kernel, or <code>host</code>: the op&#39;s reference on the host, for what comes from inputs alone and never saw the device, such as random masks.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="h" tabindex="-1">H <a class="header-anchor" href="#h" aria-label="Permalink to &quot;H&quot;">​</a></h3><p><code>H</code> <em>extends</em> <code>object</code></p><h3 id="attrs" tabindex="-1">Attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;Attrs&quot;">​</a></h3><p><code>Attrs</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/type-aliases/TableEntry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TableEntry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TableEntry as default
};
