import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InitName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/InitName.md","filePath":"api/@convlang/ops/type-aliases/InitName.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/InitName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / InitName</p><h1 id="type-alias-initname" tabindex="-1">Type Alias: InitName <a class="header-anchor" href="#type-alias-initname" aria-label="Permalink to &quot;Type Alias: InitName&quot;">​</a></h1><blockquote><p><strong>InitName</strong> = <code>Exclude</code>&lt;<a href="./../../ir/type-aliases/Initializer"><code>Initializer</code></a>[<code>&quot;kind&quot;</code>], <code>&quot;constant&quot;</code> | <code>&quot;normal&quot;</code> | <code>&quot;uniform&quot;</code>&gt;</p></blockquote><p>Initialisers that look at the number of connections; what <code>init</code> may name.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/InitName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InitName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InitName as default
};
