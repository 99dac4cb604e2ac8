import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OpSupport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/interfaces/OpSupport.md","filePath":"api/@convlang/backend-conformance/interfaces/OpSupport.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/interfaces/OpSupport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / OpSupport</p><h1 id="interface-opsupport" tabindex="-1">Interface: OpSupport <a class="header-anchor" href="#interface-opsupport" aria-label="Permalink to &quot;Interface: OpSupport&quot;">​</a></h1><p>What a backend can do with an op.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="how" tabindex="-1">how <a class="header-anchor" href="#how" aria-label="Permalink to &quot;how&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>how</strong>: <code>&quot;native&quot;</code> | <code>&quot;lowered&quot;</code> | <code>&quot;partly&quot;</code> | <code>&quot;lacking&quot;</code></p></blockquote><p><code>native</code>: a kernel of its own; <code>lowered</code>: said in other ops; <code>partly</code>: all but what <code>limits</code> has; <code>lacking</code>: nothing of it.</p><hr><h3 id="limits" tabindex="-1">limits <a class="header-anchor" href="#limits" aria-label="Permalink to &quot;limits&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>limits</strong>: readonly <a href="./SupportLimit"><code>SupportLimit</code></a>[]</p></blockquote><hr><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>op</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/interfaces/OpSupport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpSupport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpSupport as default
};
