import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ArgValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/ArgValue.md","filePath":"api/@convlang/ops/type-aliases/ArgValue.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/ArgValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ArgValue</p><h1 id="type-alias-argvalue" tabindex="-1">Type Alias: ArgValue <a class="header-anchor" href="#type-alias-argvalue" aria-label="Permalink to &quot;Type Alias: ArgValue&quot;">​</a></h1><blockquote><p><strong>ArgValue</strong> = <a href="./ArgValueOf"><code>ArgValueOf</code></a>&lt;<a href="./ArgSpec"><code>ArgSpec</code></a>&gt;</p></blockquote><p>Any argument&#39;s value.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/ArgValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArgValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArgValue as default
};
