import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Outcome","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/type-aliases/Outcome.md","filePath":"api/@convlang/backend-conformance/type-aliases/Outcome.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/type-aliases/Outcome.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / Outcome</p><h1 id="type-alias-outcome" tabindex="-1">Type Alias: Outcome <a class="header-anchor" href="#type-alias-outcome" aria-label="Permalink to &quot;Type Alias: Outcome&quot;">​</a></h1><blockquote><p><strong>Outcome</strong> = { <code>status</code>: <code>&quot;passed&quot;</code>; } | { <code>problem</code>: <code>string</code>; <code>status</code>: <code>&quot;failed&quot;</code>; } | { <code>skip</code>: <a href="./SkipReason"><code>SkipReason</code></a>; <code>status</code>: <code>&quot;skipped&quot;</code>; } | { <code>problem</code>: <code>string</code>; <code>status</code>: <code>&quot;unexpected&quot;</code>; }</p></blockquote><p>The end of a check.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>status</code>: <code>&quot;passed&quot;</code>; }</p><hr><h3 id="type-literal-1" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-1" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>problem</code>: <code>string</code>; <code>status</code>: <code>&quot;failed&quot;</code>; }</p><hr><h3 id="type-literal-2" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-2" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>skip</code>: <a href="./SkipReason"><code>SkipReason</code></a>; <code>status</code>: <code>&quot;skipped&quot;</code>; }</p><hr><h3 id="type-literal-3" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-3" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>problem</code>: <code>string</code>; <code>status</code>: <code>&quot;unexpected&quot;</code>; }</p><p>It need not pass, and does: what says so is out of date.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/type-aliases/Outcome.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Outcome = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Outcome as default
};
