import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: noPad","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/noPad.md","filePath":"api/@convlang/ops/variables/noPad.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/noPad.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / noPad</p><h1 id="variable-nopad" tabindex="-1">Variable: noPad <a class="header-anchor" href="#variable-nopad" aria-label="Permalink to &quot;Variable: noPad&quot;">​</a></h1><blockquote><p><code>const</code> <strong>noPad</strong>: <a href="./../type-aliases/PadSpec"><code>PadSpec</code></a></p></blockquote><p>No padding at all, what <code>pad valid</code> and <code>pad 0</code> mean.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/noPad.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const noPad = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  noPad as default
};
