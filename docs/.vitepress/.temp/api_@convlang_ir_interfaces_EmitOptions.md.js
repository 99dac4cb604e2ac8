import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EmitOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/interfaces/EmitOptions.md","filePath":"api/@convlang/ir/interfaces/EmitOptions.md"}');
const _sfc_main = { name: "api/@convlang/ir/interfaces/EmitOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / EmitOptions</p><h1 id="interface-emitoptions" tabindex="-1">Interface: EmitOptions <a class="header-anchor" href="#interface-emitoptions" aria-label="Permalink to &quot;Interface: EmitOptions&quot;">​</a></h1><p>What <a href="./../classes/GraphBuilder#emit">GraphBuilder.emit</a> may be told beyond op and inputs.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="attrs" tabindex="-1">attrs? <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>attrs?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/AttrValue"><code>AttrValue</code></a>&gt;&gt;</p></blockquote><hr><h3 id="layer" tabindex="-1">layer? <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>layer?</strong>: <code>string</code> | <code>null</code></p></blockquote><hr><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>name?</strong>: <code>string</code></p></blockquote><p>Base of the names of the outputs; default the op&#39;s name. Made unique with a count.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/interfaces/EmitOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EmitOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EmitOptions as default
};
