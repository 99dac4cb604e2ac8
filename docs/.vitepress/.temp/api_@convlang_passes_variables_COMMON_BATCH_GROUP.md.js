import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: COMMON_BATCH_GROUP","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/variables/COMMON_BATCH_GROUP.md","filePath":"api/@convlang/passes/variables/COMMON_BATCH_GROUP.md"}');
const _sfc_main = { name: "api/@convlang/passes/variables/COMMON_BATCH_GROUP.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / COMMON_BATCH_GROUP</p><h1 id="variable-common-batch-group" tabindex="-1">Variable: COMMON_BATCH_GROUP <a class="header-anchor" href="#variable-common-batch-group" aria-label="Permalink to &quot;Variable: COMMON\\_BATCH\\_GROUP&quot;">​</a></h1><blockquote><p><code>const</code> <strong>COMMON_BATCH_GROUP</strong>: <code>8</code> = <code>8</code></p></blockquote><p>The group of samples of a backend that says no other, and of forecasts for whatever backend.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/variables/COMMON_BATCH_GROUP.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const COMMON_BATCH_GROUP = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  COMMON_BATCH_GROUP as default
};
