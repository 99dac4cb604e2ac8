import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Effect","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/type-aliases/Effect.md","filePath":"api/@convlang/frameworks/type-aliases/Effect.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/type-aliases/Effect.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / Effect</p><h1 id="type-alias-effect" tabindex="-1">Type Alias: Effect <a class="header-anchor" href="#type-alias-effect" aria-label="Permalink to &quot;Type Alias: Effect&quot;">​</a></h1><blockquote><p><strong>Effect</strong> = <code>&quot;results&quot;</code> | <code>&quot;weights&quot;</code> | <code>&quot;training&quot;</code></p></blockquote><p>What a difference changes: the <code>results</code> from the same weights, the order of the <code>weights</code> that are carried over, or how <code>training</code> starts and what it keeps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/type-aliases/Effect.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Effect = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Effect as default
};
