import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SlotName<Template>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/type-aliases/SlotName.md","filePath":"api/@convlang/diagnostics/type-aliases/SlotName.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/type-aliases/SlotName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / SlotName</p><h1 id="type-alias-slotname-template" tabindex="-1">Type Alias: SlotName&lt;Template&gt; <a class="header-anchor" href="#type-alias-slotname-template" aria-label="Permalink to &quot;Type Alias: SlotName\\&lt;Template\\&gt;&quot;">​</a></h1><blockquote><p><strong>SlotName</strong>&lt;<code>Template</code>&gt; = <code>Template</code> <em>extends</em> <code>\`\${string}{\${infer Slot}}\${infer Rest}\`</code> ? <code>Slot</code> <em>extends</em> <code>\`\${infer Name} \${string}\`</code> ? <code>Name</code> : <code>Slot</code> | <code>SlotName</code>&lt;<code>Rest</code>&gt; : <code>never</code></p></blockquote><p>The names between braces in a message template; a count may be followed by its noun, <code>{count sample|samples}</code>.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="template" tabindex="-1">Template <a class="header-anchor" href="#template" aria-label="Permalink to &quot;Template&quot;">​</a></h3><p><code>Template</code> <em>extends</em> <code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/type-aliases/SlotName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SlotName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SlotName as default
};
