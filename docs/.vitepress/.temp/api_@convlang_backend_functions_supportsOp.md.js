import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: supportsOp()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/supportsOp.md","filePath":"api/@convlang/backend/functions/supportsOp.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/supportsOp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / supportsOp</p><h1 id="function-supportsop" tabindex="-1">Function: supportsOp() <a class="header-anchor" href="#function-supportsop" aria-label="Permalink to &quot;Function: supportsOp()&quot;">​</a></h1><blockquote><p><strong>supportsOp</strong>(<code>capabilities</code>, <code>op</code>, <code>attrs</code>): <code>boolean</code></p></blockquote><p>Whether a backend has an op and meets none of its limits with these attributes; dtypes and sizes aside.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="capabilities" tabindex="-1">capabilities <a class="header-anchor" href="#capabilities" aria-label="Permalink to &quot;capabilities&quot;">​</a></h3><p><a href="./../interfaces/Capabilities"><code>Capabilities</code></a></p><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><p><code>string</code></p><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><p><a href="./../../ir/type-aliases/Attrs"><code>Attrs</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/supportsOp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const supportsOp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  supportsOp as default
};
