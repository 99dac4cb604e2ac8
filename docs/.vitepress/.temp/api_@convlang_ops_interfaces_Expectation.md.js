import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Expectation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/Expectation.md","filePath":"api/@convlang/ops/interfaces/Expectation.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/Expectation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / Expectation</p><h1 id="interface-expectation" tabindex="-1">Interface: Expectation <a class="header-anchor" href="#interface-expectation" aria-label="Permalink to &quot;Interface: Expectation&quot;">​</a></h1><p>One expectation of the <code>expect</code> section, already checked by the compiler when it can be known before a run.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="key" tabindex="-1">key <a class="header-anchor" href="#key" aria-label="Permalink to &quot;key&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>key</strong>: <code>string</code></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/Expectation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Expectation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Expectation as default
};
