import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReceptiveField","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/ReceptiveField.md","filePath":"api/@convlang/semantics/interfaces/ReceptiveField.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/ReceptiveField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / ReceptiveField</p><h1 id="interface-receptivefield" tabindex="-1">Interface: ReceptiveField <a class="header-anchor" href="#interface-receptivefield" aria-label="Permalink to &quot;Interface: ReceptiveField&quot;">​</a></h1><p>How many input pixels one pixel sees, and how many input pixels neighbours lie apart. <code>[height, width]</code>, of a signal <code>[length]</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="jump" tabindex="-1">jump <a class="header-anchor" href="#jump" aria-label="Permalink to &quot;jump&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>jump</strong>: readonly <code>number</code>[]</p></blockquote><hr><h3 id="size" tabindex="-1">size <a class="header-anchor" href="#size" aria-label="Permalink to &quot;size&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>size</strong>: readonly <code>number</code>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/ReceptiveField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReceptiveField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReceptiveField as default
};
