import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ConformanceSkip","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/interfaces/ConformanceSkip.md","filePath":"api/@convlang/backend-conformance/interfaces/ConformanceSkip.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/interfaces/ConformanceSkip.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / ConformanceSkip</p><h1 id="interface-conformanceskip" tabindex="-1">Interface: ConformanceSkip <a class="header-anchor" href="#interface-conformanceskip" aria-label="Permalink to &quot;Interface: ConformanceSkip&quot;">​</a></h1><p>Checks that are known to fail, and why.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <a href="./../type-aliases/CheckKind"><code>CheckKind</code></a></p></blockquote><hr><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>name?</strong>: <code>string</code></p></blockquote><p>Sample; all of the subject when absent.</p><hr><h3 id="reason" tabindex="-1">reason <a class="header-anchor" href="#reason" aria-label="Permalink to &quot;reason&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reason</strong>: <code>string</code></p></blockquote><hr><h3 id="subject" tabindex="-1">subject <a class="header-anchor" href="#subject" aria-label="Permalink to &quot;subject&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>subject</strong>: <code>string</code></p></blockquote><p>Op or network; <code>*</code> for all.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/interfaces/ConformanceSkip.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ConformanceSkip = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ConformanceSkip as default
};
