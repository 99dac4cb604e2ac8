import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CheckResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/type-aliases/CheckResult.md","filePath":"api/@convlang/backend-conformance/type-aliases/CheckResult.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/type-aliases/CheckResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / CheckResult</p><h1 id="type-alias-checkresult" tabindex="-1">Type Alias: CheckResult <a class="header-anchor" href="#type-alias-checkresult" aria-label="Permalink to &quot;Type Alias: CheckResult&quot;">​</a></h1><blockquote><p><strong>CheckResult</strong> = <code>object</code> &amp; <a href="./Outcome"><code>Outcome</code></a></p></blockquote><p>How one check ended.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <a href="./CheckKind"><code>CheckKind</code></a></p></blockquote><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><h3 id="subject" tabindex="-1">subject <a class="header-anchor" href="#subject" aria-label="Permalink to &quot;subject&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>subject</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/type-aliases/CheckResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CheckResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CheckResult as default
};
