import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: findOp()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/findOp.md","filePath":"api/@convlang/ops/functions/findOp.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/findOp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / findOp</p><h1 id="function-findop" tabindex="-1">Function: findOp() <a class="header-anchor" href="#function-findop" aria-label="Permalink to &quot;Function: findOp()&quot;">​</a></h1><blockquote><p><strong>findOp</strong>(<code>ops</code>, <code>name</code>): <a href="./../type-aliases/AnyOp"><code>AnyOp</code></a></p></blockquote><p>Finds an op by name; <code>ops</code> is a registry such as <code>coreOps</code>, or an extended one.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="ops" tabindex="-1">ops <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/AnyOp"><code>AnyOp</code></a>&gt;&gt;</p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AnyOp"><code>AnyOp</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/findOp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findOp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findOp as default
};
