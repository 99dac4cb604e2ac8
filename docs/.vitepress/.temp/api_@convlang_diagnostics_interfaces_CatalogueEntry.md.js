import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CatalogueEntry","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/interfaces/CatalogueEntry.md","filePath":"api/@convlang/diagnostics/interfaces/CatalogueEntry.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/interfaces/CatalogueEntry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / CatalogueEntry</p><h1 id="interface-catalogueentry" tabindex="-1">Interface: CatalogueEntry <a class="header-anchor" href="#interface-catalogueentry" aria-label="Permalink to &quot;Interface: CatalogueEntry&quot;">​</a></h1><p>What the catalogue holds for one code.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="message" tabindex="-1">message <a class="header-anchor" href="#message" aria-label="Permalink to &quot;message&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>message</strong>: <code>string</code></p></blockquote><p>The sentence, with <code>{slots}</code>. No full stop at the end.</p><hr><h3 id="why" tabindex="-1">why <a class="header-anchor" href="#why" aria-label="Permalink to &quot;why&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>why</strong>: <code>string</code></p></blockquote><p>Why it is an error and how to think about it: one or two paragraphs of Markdown for the code&#39;s page.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/interfaces/CatalogueEntry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CatalogueEntry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CatalogueEntry as default
};
