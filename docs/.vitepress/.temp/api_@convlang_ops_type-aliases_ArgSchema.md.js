import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ArgSchema","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/ArgSchema.md","filePath":"api/@convlang/ops/type-aliases/ArgSchema.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/ArgSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ArgSchema</p><h1 id="type-alias-argschema" tabindex="-1">Type Alias: ArgSchema <a class="header-anchor" href="#type-alias-argschema" aria-label="Permalink to &quot;Type Alias: ArgSchema&quot;">​</a></h1><blockquote><p><strong>ArgSchema</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./ArgSpec"><code>ArgSpec</code></a>&gt;&gt;</p></blockquote><p>Positionals or keys of a layer by name, positionals in their order.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/ArgSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArgSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArgSchema as default
};
