import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: BATCH_GROUP","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-ts/variables/BATCH_GROUP.md","filePath":"api/@convlang/backend-ts/variables/BATCH_GROUP.md"}');
const _sfc_main = { name: "api/@convlang/backend-ts/variables/BATCH_GROUP.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-ts</a> / BATCH_GROUP</p><h1 id="variable-batch-group" tabindex="-1">Variable: BATCH_GROUP <a class="header-anchor" href="#variable-batch-group" aria-label="Permalink to &quot;Variable: BATCH\\_GROUP&quot;">​</a></h1><blockquote><p><code>const</code> <strong>BATCH_GROUP</strong>: <code>4</code> = <code>4</code></p></blockquote><p>Reductions over the batch sum this many samples at a time in float64 and add each sum to the float32 result, in the order of the samples. A batch computed in slices that accumulate one onto the other therefore gives the same bits as computed at once, provided that each slice but the last is a multiple of this.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-ts/variables/BATCH_GROUP.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BATCH_GROUP = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BATCH_GROUP as default
};
