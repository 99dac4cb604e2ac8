import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: elsewhere","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/variables/elsewhere.md","filePath":"api/@convlang/frameworks/variables/elsewhere.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/variables/elsewhere.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / elsewhere</p><h1 id="variable-elsewhere" tabindex="-1">Variable: elsewhere <a class="header-anchor" href="#variable-elsewhere" aria-label="Permalink to &quot;Variable: elsewhere&quot;">​</a></h1><blockquote><p><code>const</code> <strong>elsewhere</strong>: <code>&quot;elsewhere&quot;</code> = <code>&#39;elsewhere&#39;</code></p></blockquote><p>Something that is no default to compare: a port must say it, or <code>points</code> compares it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/variables/elsewhere.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const elsewhere = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  elsewhere as default
};
