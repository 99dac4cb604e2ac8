import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ArgData","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/type-aliases/ArgData.md","filePath":"api/@convlang/ir/type-aliases/ArgData.md"}');
const _sfc_main = { name: "api/@convlang/ir/type-aliases/ArgData.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / ArgData</p><h1 id="type-alias-argdata" tabindex="-1">Type Alias: ArgData <a class="header-anchor" href="#type-alias-argdata" aria-label="Permalink to &quot;Type Alias: ArgData&quot;">​</a></h1><blockquote><p><strong>ArgData</strong> = <code>null</code> | <code>number</code> | <code>string</code> | <code>boolean</code> | readonly <code>ArgData</code>[] | {[<code>name</code>: <code>string</code>]: <code>ArgData</code>; }</p></blockquote><p>What an argument of a layer may hold. Plain JSON.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/type-aliases/ArgData.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArgData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArgData as default
};
