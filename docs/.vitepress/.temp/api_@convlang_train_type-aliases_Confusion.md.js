import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Confusion","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/type-aliases/Confusion.md","filePath":"api/@convlang/train/type-aliases/Confusion.md"}');
const _sfc_main = { name: "api/@convlang/train/type-aliases/Confusion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / Confusion</p><h1 id="type-alias-confusion" tabindex="-1">Type Alias: Confusion <a class="header-anchor" href="#type-alias-confusion" aria-label="Permalink to &quot;Type Alias: Confusion&quot;">​</a></h1><blockquote><p><strong>Confusion</strong> = readonly (readonly <code>number</code>[])[]</p></blockquote><p>Counts by class, of samples or of the pixels of maps: <code>counts[right][predicted]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/type-aliases/Confusion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Confusion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Confusion as default
};
