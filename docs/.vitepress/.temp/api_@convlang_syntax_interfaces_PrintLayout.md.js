import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PrintLayout","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/PrintLayout.md","filePath":"api/@convlang/syntax/interfaces/PrintLayout.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/PrintLayout.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / PrintLayout</p><h1 id="interface-printlayout" tabindex="-1">Interface: PrintLayout <a class="header-anchor" href="#interface-printlayout" aria-label="Permalink to &quot;Interface: PrintLayout&quot;">​</a></h1><p>How a tree is laid out.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="joinstages" tabindex="-1">joinStages? <a class="header-anchor" href="#joinstages" aria-label="Permalink to &quot;joinStages?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>joinStages?</strong>: <code>boolean</code></p></blockquote><p>Whether the stages of a pipeline stand on one line, as long as they fit; else each has its own. Default <code>false</code>.</p><hr><h3 id="sections" tabindex="-1">sections <a class="header-anchor" href="#sections" aria-label="Permalink to &quot;sections&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sections</strong>: <a href="./../type-aliases/SectionGrammar"><code>SectionGrammar</code></a></p></blockquote><p>The keys by which sections are divided into entries.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/PrintLayout.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PrintLayout = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PrintLayout as default
};
