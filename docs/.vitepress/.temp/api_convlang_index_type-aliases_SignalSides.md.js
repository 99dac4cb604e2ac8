import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SignalSides","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/type-aliases/SignalSides.md","filePath":"api/convlang/index/type-aliases/SignalSides.md"}');
const _sfc_main = { name: "api/convlang/index/type-aliases/SignalSides.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / SignalSides</p><h1 id="type-alias-signalsides" tabindex="-1">Type Alias: SignalSides <a class="header-anchor" href="#type-alias-signalsides" aria-label="Permalink to &quot;Type Alias: SignalSides&quot;">​</a></h1><blockquote><p><strong>SignalSides</strong> = <code>Pick</code>&lt;<a href="./../interfaces/Sides"><code>Sides</code></a>, <code>&quot;left&quot;</code> | <code>&quot;right&quot;</code>&gt;</p></blockquote><p>What lies at the two ends of a signal, in steps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/type-aliases/SignalSides.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignalSides = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignalSides as default
};
