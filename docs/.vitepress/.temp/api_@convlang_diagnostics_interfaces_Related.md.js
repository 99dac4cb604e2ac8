import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Related","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/interfaces/Related.md","filePath":"api/@convlang/diagnostics/interfaces/Related.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/interfaces/Related.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / Related</p><h1 id="interface-related" tabindex="-1">Interface: Related <a class="header-anchor" href="#interface-related" aria-label="Permalink to &quot;Interface: Related&quot;">​</a></h1><p>A further place that explains a diagnostic, shown as a source line with a note beside it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="note" tabindex="-1">note <a class="header-anchor" href="#note" aria-label="Permalink to &quot;note&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>note</strong>: <code>string</code></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./Span"><code>Span</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/interfaces/Related.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Related = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Related as default
};
