import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SourceReaders","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/type-aliases/SourceReaders.md","filePath":"api/@convlang/data/index/type-aliases/SourceReaders.md"}');
const _sfc_main = { name: "api/@convlang/data/index/type-aliases/SourceReaders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / SourceReaders</p><h1 id="type-alias-sourcereaders" tabindex="-1">Type Alias: SourceReaders <a class="header-anchor" href="#type-alias-sourcereaders" aria-label="Permalink to &quot;Type Alias: SourceReaders&quot;">​</a></h1><blockquote><p><strong>SourceReaders</strong> = <a href="./../../../ops/type-aliases/SourceTable"><code>SourceTable</code></a>&lt;<a href="./../interfaces/SourceReader"><code>SourceReader</code></a>&gt;</p></blockquote><p>Readers by the word that asks for them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/type-aliases/SourceReaders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SourceReaders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SourceReaders as default
};
