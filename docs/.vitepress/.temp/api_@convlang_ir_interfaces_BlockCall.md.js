import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BlockCall","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/interfaces/BlockCall.md","filePath":"api/@convlang/ir/interfaces/BlockCall.md"}');
const _sfc_main = { name: "api/@convlang/ir/interfaces/BlockCall.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / BlockCall</p><h1 id="interface-blockcall" tabindex="-1">Interface: BlockCall <a class="header-anchor" href="#interface-blockcall" aria-label="Permalink to &quot;Interface: BlockCall&quot;">​</a></h1><p>A call of a block that layers lie in.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="link" tabindex="-1">link <a class="header-anchor" href="#link" aria-label="Permalink to &quot;link&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>link</strong>: <a href="./../../diagnostics/interfaces/ChainLink"><code>ChainLink</code></a></p></blockquote><p>Its text and place, which calls in a repeat share.</p><hr><h3 id="number" tabindex="-1">number <a class="header-anchor" href="#number" aria-label="Permalink to &quot;number&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>number</strong>: <code>number</code></p></blockquote><p>What tells it from every other call of the model.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/interfaces/BlockCall.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BlockCall = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BlockCall as default
};
