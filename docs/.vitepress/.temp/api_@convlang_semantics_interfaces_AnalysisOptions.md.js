import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AnalysisOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/AnalysisOptions.md","filePath":"api/@convlang/semantics/interfaces/AnalysisOptions.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/AnalysisOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / AnalysisOptions</p><h1 id="interface-analysisoptions" tabindex="-1">Interface: AnalysisOptions <a class="header-anchor" href="#interface-analysisoptions" aria-label="Permalink to &quot;Interface: AnalysisOptions&quot;">​</a></h1><p>What an analysis may be told beside file and context.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="details" tabindex="-1">details? <a class="header-anchor" href="#details" aria-label="Permalink to &quot;details?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>details?</strong>: <code>boolean</code></p></blockquote><p>Whether stages are to be told with their shapes. Default <code>false</code>.</p><hr><h3 id="watch" tabindex="-1">watch? <a class="header-anchor" href="#watch" aria-label="Permalink to &quot;watch?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>watch?</strong>: <a href="./../type-aliases/Site"><code>Site</code></a> | <code>null</code></p></blockquote><p>An instance of a stage to stop after, for proving a fix of it.</p><hr><h3 id="work" tabindex="-1">work? <a class="header-anchor" href="#work" aria-label="Permalink to &quot;work?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>work?</strong>: <code>number</code></p></blockquote><p>Units of work that it may cost, however long the file is. Then names that were meant are not looked for.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/AnalysisOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnalysisOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnalysisOptions as default
};
