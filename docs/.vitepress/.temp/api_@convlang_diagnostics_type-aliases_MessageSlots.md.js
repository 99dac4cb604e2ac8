import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MessageSlots<C>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/type-aliases/MessageSlots.md","filePath":"api/@convlang/diagnostics/type-aliases/MessageSlots.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/type-aliases/MessageSlots.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / MessageSlots</p><h1 id="type-alias-messageslots-c" tabindex="-1">Type Alias: MessageSlots&lt;C&gt; <a class="header-anchor" href="#type-alias-messageslots-c" aria-label="Permalink to &quot;Type Alias: MessageSlots\\&lt;C\\&gt;&quot;">​</a></h1><blockquote><p><strong>MessageSlots</strong>&lt;<code>C</code>&gt; = <code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./SlotName"><code>SlotName</code></a>&lt;<em>typeof</em> <a href="./../variables/catalogue"><code>catalogue</code></a>[<code>C</code>][<code>&quot;message&quot;</code>]&gt;, <code>string</code> | <code>number</code>&gt;&gt;</p></blockquote><p>The values that the message of a code asks for: one for each <code>{slot}</code> of its template.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="c" tabindex="-1">C <a class="header-anchor" href="#c" aria-label="Permalink to &quot;C&quot;">​</a></h3><p><code>C</code> <em>extends</em> <a href="./Code"><code>Code</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/type-aliases/MessageSlots.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MessageSlots = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MessageSlots as default
};
