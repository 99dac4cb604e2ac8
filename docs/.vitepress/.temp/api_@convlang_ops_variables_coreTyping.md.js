import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: coreTyping","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/coreTyping.md","filePath":"api/@convlang/ops/variables/coreTyping.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/coreTyping.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / coreTyping</p><h1 id="variable-coretyping" tabindex="-1">Variable: coreTyping <a class="header-anchor" href="#variable-coretyping" aria-label="Permalink to &quot;Variable: coreTyping&quot;">​</a></h1><blockquote><p><code>const</code> <strong>coreTyping</strong>: <a href="./../../ir/interfaces/OpTyping"><code>OpTyping</code></a></p></blockquote><p>The typing of the core&#39;s ops, for graph builders.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/coreTyping.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const coreTyping = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  coreTyping as default
};
