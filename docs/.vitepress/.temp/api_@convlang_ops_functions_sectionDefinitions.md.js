import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sectionDefinitions()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/sectionDefinitions.md","filePath":"api/@convlang/ops/functions/sectionDefinitions.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/sectionDefinitions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / sectionDefinitions</p><h1 id="function-sectiondefinitions" tabindex="-1">Function: sectionDefinitions() <a class="header-anchor" href="#function-sectiondefinitions" aria-label="Permalink to &quot;Function: sectionDefinitions()&quot;">​</a></h1><blockquote><p><strong>sectionDefinitions</strong>(<code>vocabulary</code>): <code>Readonly</code>&lt;<code>Record</code>&lt;<code>&quot;train&quot;</code> | <code>&quot;data&quot;</code> | <code>&quot;expect&quot;</code>, <a href="./../type-aliases/SectionDefinition"><code>SectionDefinition</code></a>&gt;&gt;</p></blockquote><p>The sections that a file may have, with the words of a vocabulary behind their keys: what readers, editors and pages go by.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="vocabulary" tabindex="-1">vocabulary <a class="header-anchor" href="#vocabulary" aria-label="Permalink to &quot;vocabulary&quot;">​</a></h3><p><a href="./../interfaces/Vocabulary"><code>Vocabulary</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>&quot;train&quot;</code> | <code>&quot;data&quot;</code> | <code>&quot;expect&quot;</code>, <a href="./../type-aliases/SectionDefinition"><code>SectionDefinition</code></a>&gt;&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/sectionDefinitions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sectionDefinitions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sectionDefinitions as default
};
