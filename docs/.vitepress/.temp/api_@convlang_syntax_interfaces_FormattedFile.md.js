import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FormattedFile","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/FormattedFile.md","filePath":"api/@convlang/syntax/interfaces/FormattedFile.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/FormattedFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / FormattedFile</p><h1 id="interface-formattedfile" tabindex="-1">Interface: FormattedFile <a class="header-anchor" href="#interface-formattedfile" aria-label="Permalink to &quot;Interface: FormattedFile&quot;">​</a></h1><p>A formatted file; <code>text</code> is <code>null</code> when the file has syntax errors, which <code>diagnostics</code> then holds.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="diagnostics" tabindex="-1">diagnostics <a class="header-anchor" href="#diagnostics" aria-label="Permalink to &quot;diagnostics&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>diagnostics</strong>: readonly <a href="./../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a>[]</p></blockquote><hr><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>text</strong>: <code>string</code> | <code>null</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/FormattedFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FormattedFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FormattedFile as default
};
