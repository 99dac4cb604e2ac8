import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FrameworkName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/type-aliases/FrameworkName.md","filePath":"api/@convlang/frameworks/type-aliases/FrameworkName.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/type-aliases/FrameworkName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / FrameworkName</p><h1 id="type-alias-frameworkname" tabindex="-1">Type Alias: FrameworkName <a class="header-anchor" href="#type-alias-frameworkname" aria-label="Permalink to &quot;Type Alias: FrameworkName&quot;">​</a></h1><blockquote><p><strong>FrameworkName</strong> = <code>&quot;torch&quot;</code> | <code>&quot;tensorflow&quot;</code> | <code>&quot;caffe&quot;</code></p></blockquote><p>Frameworks that are known by name.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/type-aliases/FrameworkName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FrameworkName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FrameworkName as default
};
