import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WrittenOption","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/WrittenOption.md","filePath":"api/@convlang/syntax/interfaces/WrittenOption.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/WrittenOption.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / WrittenOption</p><h1 id="interface-writtenoption" tabindex="-1">Interface: WrittenOption <a class="header-anchor" href="#interface-writtenoption" aria-label="Permalink to &quot;Interface: WrittenOption&quot;">​</a></h1><p>An option of a source, as it stands in the file: <code>label 0</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <a href="./Identifier"><code>Identifier</code></a></p></blockquote><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>value</strong>: <a href="./../type-aliases/SectionValue"><code>SectionValue</code></a> | <code>undefined</code></p></blockquote><p><code>undefined</code> where the file ends the entry behind the name.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/WrittenOption.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WrittenOption = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WrittenOption as default
};
