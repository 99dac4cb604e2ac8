import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Rename","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/Rename.md","filePath":"api/@convlang/inspect/interfaces/Rename.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/Rename.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / Rename</p><h1 id="interface-rename" tabindex="-1">Interface: Rename <a class="header-anchor" href="#interface-rename" aria-label="Permalink to &quot;Interface: Rename&quot;">​</a></h1><p>A name that is another, of a layer or of all layers in a block.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>after</strong>: <code>string</code></p></blockquote><hr><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>before</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/Rename.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Rename = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Rename as default
};
