import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Site","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/type-aliases/Site.md","filePath":"api/@convlang/semantics/type-aliases/Site.md"}');
const _sfc_main = { name: "api/@convlang/semantics/type-aliases/Site.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / Site</p><h1 id="type-alias-site" tabindex="-1">Type Alias: Site <a class="header-anchor" href="#type-alias-site" aria-label="Permalink to &quot;Type Alias: Site&quot;">​</a></h1><blockquote><p><strong>Site</strong> = readonly <a href="./../interfaces/SiteStep"><code>SiteStep</code></a>[]</p></blockquote><p>Where an instance of a stage is: offsets of the calls, repeats and stages that lead to it, outermost first.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/type-aliases/Site.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Site = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Site as default
};
