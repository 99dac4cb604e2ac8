import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: coreRules","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/coreRules.md","filePath":"api/@convlang/ops/variables/coreRules.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/coreRules.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / coreRules</p><h1 id="variable-corerules" tabindex="-1">Variable: coreRules <a class="header-anchor" href="#variable-corerules" aria-label="Permalink to &quot;Variable: coreRules&quot;">​</a></h1><blockquote><p><code>const</code> <strong>coreRules</strong>: <a href="./../interfaces/OpRules"><code>OpRules</code></a></p></blockquote><p>All rules of the core, as passes take them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/coreRules.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const coreRules = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  coreRules as default
};
