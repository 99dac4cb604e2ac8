import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CallCore","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/CallCore.md","filePath":"api/@convlang/syntax/interfaces/CallCore.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/CallCore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / CallCore</p><h1 id="interface-callcore" tabindex="-1">Interface: CallCore <a class="header-anchor" href="#interface-callcore" aria-label="Permalink to &quot;Interface: CallCore&quot;">​</a></h1><p><code>name(a, b, k: 3)</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="arguments" tabindex="-1">arguments <a class="header-anchor" href="#arguments" aria-label="Permalink to &quot;arguments&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>arguments</strong>: readonly <a href="./Argument"><code>Argument</code></a>[]</p></blockquote><hr><h3 id="block" tabindex="-1">block <a class="header-anchor" href="#block" aria-label="Permalink to &quot;block&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>block</strong>: <a href="./Identifier"><code>Identifier</code></a></p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;call&quot;</code></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/CallCore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CallCore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CallCore as default
};
