import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OpErrorSample","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/OpErrorSample.md","filePath":"api/@convlang/ops/interfaces/OpErrorSample.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/OpErrorSample.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / OpErrorSample</p><h1 id="interface-operrorsample" tabindex="-1">Interface: OpErrorSample <a class="header-anchor" href="#interface-operrorsample" aria-label="Permalink to &quot;Interface: OpErrorSample&quot;">​</a></h1><p>A case that <code>infer</code> must refuse.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="attrs" tabindex="-1">attrs? <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>attrs?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ir/type-aliases/AttrValue"><code>AttrValue</code></a>&gt;&gt;</p></blockquote><hr><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputs</strong>: readonly (readonly <code>number</code>[])[]</p></blockquote><hr><h3 id="message" tabindex="-1">message <a class="header-anchor" href="#message" aria-label="Permalink to &quot;message&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>message</strong>: <code>string</code></p></blockquote><p>A part of the message.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/OpErrorSample.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpErrorSample = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpErrorSample as default
};
