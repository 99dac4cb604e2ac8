import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: BATCH","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/variables/BATCH.md","filePath":"api/@convlang/ir/variables/BATCH.md"}');
const _sfc_main = { name: "api/@convlang/ir/variables/BATCH.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / BATCH</p><h1 id="variable-batch" tabindex="-1">Variable: BATCH <a class="header-anchor" href="#variable-batch" aria-label="Permalink to &quot;Variable: BATCH&quot;">​</a></h1><blockquote><p><code>const</code> <strong>BATCH</strong>: <code>&quot;N&quot;</code> = <code>&#39;N&#39;</code></p></blockquote><p>The batch dimension: a name, because its size is fixed only when an executable is made.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/variables/BATCH.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BATCH = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BATCH as default
};
