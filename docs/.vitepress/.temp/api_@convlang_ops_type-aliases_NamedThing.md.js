import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: NamedThing","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/NamedThing.md","filePath":"api/@convlang/ops/type-aliases/NamedThing.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/NamedThing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / NamedThing</p><h1 id="type-alias-namedthing" tabindex="-1">Type Alias: NamedThing <a class="header-anchor" href="#type-alias-namedthing" aria-label="Permalink to &quot;Type Alias: NamedThing&quot;">​</a></h1><blockquote><p><strong>NamedThing</strong> = <code>&quot;stage&quot;</code> | <code>&quot;tap&quot;</code> | <code>&quot;source&quot;</code></p></blockquote><p>What a name in a section may belong to.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/NamedThing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NamedThing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NamedThing as default
};
