import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ForeignLayer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/ForeignLayer.md","filePath":"api/@convlang/semantics/interfaces/ForeignLayer.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/ForeignLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / ForeignLayer</p><h1 id="interface-foreignlayer" tabindex="-1">Interface: ForeignLayer <a class="header-anchor" href="#interface-foreignlayer" aria-label="Permalink to &quot;Interface: ForeignLayer&quot;">​</a></h1><p>A layer of another framework, and how it is said here.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="here" tabindex="-1">here <a class="header-anchor" href="#here" aria-label="Permalink to &quot;here&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>here</strong>: <code>string</code> | <code>null</code></p></blockquote><p>What stands here, with slots for what the layer is given: <code>conv {filters}x{kernel}</code>. A slot with <code>?</code> may be left out with the space before it. <code>null</code> where nothing here does the same.</p><hr><h3 id="names" tabindex="-1">names? <a class="header-anchor" href="#names" aria-label="Permalink to &quot;names?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>names?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</p></blockquote><p>Slots or keys of arguments with a name, where they differ from those of <a href="./ForeignWords#names">ForeignWords.names</a>.</p><hr><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>of</strong>: <code>string</code></p></blockquote><p>Whose word it is: <code>Keras</code>.</p><hr><h3 id="places" tabindex="-1">places? <a class="header-anchor" href="#places" aria-label="Permalink to &quot;places?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>places?</strong>: readonly <code>string</code>[]</p></blockquote><p>Slots or keys of the arguments without a name, in their order; <code>-</code> for one that nobody says here. Default none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/ForeignLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ForeignLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ForeignLayer as default
};
