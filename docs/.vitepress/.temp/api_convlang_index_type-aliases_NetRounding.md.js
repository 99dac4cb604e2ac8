import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: NetRounding","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/NetRounding.md","filePath":"api/convlang/index/type-aliases/NetRounding.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/NetRounding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / NetRounding</p><h1 id="type-alias-netrounding" tabindex="-1">Type Alias: NetRounding <a class="header-anchor" href="#type-alias-netrounding" aria-label="Permalink to &quot;Type Alias: NetRounding&quot;">​</a></h1><blockquote><p><strong>NetRounding</strong> = <code>&quot;exact&quot;</code> | <code>&quot;floor&quot;</code> | <code>&quot;ceil&quot;</code></p></blockquote><p>How windows that do not fit a whole number of times are taken.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/NetRounding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NetRounding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NetRounding as default
};
