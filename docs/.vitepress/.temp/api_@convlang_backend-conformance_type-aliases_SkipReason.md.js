import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkipReason","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/type-aliases/SkipReason.md","filePath":"api/@convlang/backend-conformance/type-aliases/SkipReason.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/type-aliases/SkipReason.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / SkipReason</p><h1 id="type-alias-skipreason" tabindex="-1">Type Alias: SkipReason <a class="header-anchor" href="#type-alias-skipreason" aria-label="Permalink to &quot;Type Alias: SkipReason&quot;">​</a></h1><blockquote><p><strong>SkipReason</strong> = { <code>codes</code>: readonly <code>string</code>[]; <code>kind</code>: <code>&quot;declared&quot;</code>; <code>reason</code>: <code>string</code>; } | { <code>kind</code>: <code>&quot;listed&quot;</code>; <code>reason</code>: <code>string</code>; }</p></blockquote><p>Why a check was skipped.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>codes</code>: readonly <code>string</code>[]; <code>kind</code>: <code>&quot;declared&quot;</code>; <code>reason</code>: <code>string</code>; }</p><p>The capabilities say, before the run, that the backend cannot do it; codes and messages are those of the diagnostics.</p><hr><h3 id="type-literal-1" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-1" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;listed&quot;</code>; <code>reason</code>: <code>string</code>; }</p><p>It is among the target&#39;s skips, and does fail.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/type-aliases/SkipReason.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkipReason = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkipReason as default
};
