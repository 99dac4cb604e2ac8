import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: sectionGrammar","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/sectionGrammar.md","filePath":"api/@convlang/ops/variables/sectionGrammar.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/sectionGrammar.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / sectionGrammar</p><h1 id="variable-sectiongrammar" tabindex="-1">Variable: sectionGrammar <a class="header-anchor" href="#variable-sectiongrammar" aria-label="Permalink to &quot;Variable: sectionGrammar&quot;">​</a></h1><blockquote><p><code>const</code> <strong>sectionGrammar</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>&quot;data&quot;</code> | <code>&quot;train&quot;</code> | <code>&quot;expect&quot;</code>, <a href="./../interfaces/SectionForm"><code>SectionForm</code></a>&gt;&gt;</p></blockquote><p>How the sections of a file are divided into entries, by the definitions of their keys. Plugins bring words that stand behind keys but no keys, so a file is read and formatted alike with and without them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/sectionGrammar.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sectionGrammar = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sectionGrammar as default
};
