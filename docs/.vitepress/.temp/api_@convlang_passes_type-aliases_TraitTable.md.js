import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TraitTable","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/type-aliases/TraitTable.md","filePath":"api/@convlang/passes/type-aliases/TraitTable.md"}');
const _sfc_main = { name: "api/@convlang/passes/type-aliases/TraitTable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / TraitTable</p><h1 id="type-alias-traittable" tabindex="-1">Type Alias: TraitTable <a class="header-anchor" href="#type-alias-traittable" aria-label="Permalink to &quot;Type Alias: TraitTable&quot;">​</a></h1><blockquote><p><strong>TraitTable</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, { <code>traits</code>: <a href="./../../ops/interfaces/OpTraits"><code>OpTraits</code></a>; }&gt;&gt;</p></blockquote><p>What schedules and plans must know of ops: their traits, by name. The registry of ops is one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/type-aliases/TraitTable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TraitTable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TraitTable as default
};
