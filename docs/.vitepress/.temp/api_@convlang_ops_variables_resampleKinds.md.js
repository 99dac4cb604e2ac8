import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: resampleKinds","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/resampleKinds.md","filePath":"api/@convlang/ops/variables/resampleKinds.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/resampleKinds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / resampleKinds</p><h1 id="variable-resamplekinds" tabindex="-1">Variable: resampleKinds <a class="header-anchor" href="#variable-resamplekinds" aria-label="Permalink to &quot;Variable: resampleKinds&quot;">​</a></h1><blockquote><p><code>const</code> <strong>resampleKinds</strong>: readonly [<code>&quot;half-pixel&quot;</code>, <code>&quot;align-corners&quot;</code>, <code>&quot;corner&quot;</code>, <code>&quot;mean&quot;</code>, <code>&quot;reflect&quot;</code>, <code>&quot;edge&quot;</code>]</p></blockquote><p>How the numbers along an axis come from those of another length.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/resampleKinds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const resampleKinds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  resampleKinds as default
};
