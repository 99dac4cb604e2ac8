import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SupportLimit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/interfaces/SupportLimit.md","filePath":"api/@convlang/backend-conformance/interfaces/SupportLimit.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/interfaces/SupportLimit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / SupportLimit</p><h1 id="interface-supportlimit" tabindex="-1">Interface: SupportLimit <a class="header-anchor" href="#interface-supportlimit" aria-label="Permalink to &quot;Interface: SupportLimit&quot;">​</a></h1><p>What a kernel refuses.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="instead" tabindex="-1">instead <a class="header-anchor" href="#instead" aria-label="Permalink to &quot;instead&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>instead</strong>: <code>&quot;lowered&quot;</code> | <code>&quot;refused&quot;</code> | <code>&quot;untried&quot;</code></p></blockquote><p>What becomes of it: said in other ops, or refused before the run; <code>untried</code> where no sample has it.</p><hr><h3 id="reason" tabindex="-1">reason <a class="header-anchor" href="#reason" aria-label="Permalink to &quot;reason&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reason</strong>: <code>string</code></p></blockquote><hr><h3 id="what" tabindex="-1">what <a class="header-anchor" href="#what" aria-label="Permalink to &quot;what&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>what</strong>: <code>string</code></p></blockquote><p><code>groups above 1</code>, or the name of a sample.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/interfaces/SupportLimit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SupportLimit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SupportLimit as default
};
