import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OpName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/OpName.md","filePath":"api/@convlang/ops/type-aliases/OpName.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/OpName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / OpName</p><h1 id="type-alias-opname" tabindex="-1">Type Alias: OpName <a class="header-anchor" href="#type-alias-opname" aria-label="Permalink to &quot;Type Alias: OpName&quot;">​</a></h1><blockquote><p><strong>OpName</strong> = keyof <a href="./CoreOps"><code>CoreOps</code></a></p></blockquote><p>Name of an op of the core.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/OpName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpName as default
};
