import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: MOST_EPOCHS","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/MOST_EPOCHS.md","filePath":"api/@convlang/ops/variables/MOST_EPOCHS.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/MOST_EPOCHS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / MOST_EPOCHS</p><h1 id="variable-most-epochs" tabindex="-1">Variable: MOST_EPOCHS <a class="header-anchor" href="#variable-most-epochs" aria-label="Permalink to &quot;Variable: MOST\\_EPOCHS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>MOST_EPOCHS</strong>: <code>1000000</code> = <code>1_000_000</code></p></blockquote><p>Far more than anyone waits for; beyond, the steps of a run would be no exact numbers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/MOST_EPOCHS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MOST_EPOCHS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MOST_EPOCHS as default
};
