import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Family","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/type-aliases/Family.md","filePath":"api/@convlang/visualize/type-aliases/Family.md"}');
const _sfc_main = { name: "api/@convlang/visualize/type-aliases/Family.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / Family</p><h1 id="type-alias-family" tabindex="-1">Type Alias: Family <a class="header-anchor" href="#type-alias-family" aria-label="Permalink to &quot;Type Alias: Family&quot;">​</a></h1><blockquote><p><strong>Family</strong> = <a href="./../../ops/type-aliases/LayerFamily"><code>LayerFamily</code></a> | <code>&quot;input&quot;</code> | <code>&quot;merge&quot;</code> | <code>&quot;block&quot;</code> | <code>&quot;other&quot;</code></p></blockquote><p>What a node does: decides its colour.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/type-aliases/Family.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Family = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Family as default
};
