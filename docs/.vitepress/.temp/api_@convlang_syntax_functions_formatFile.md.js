import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: formatFile()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/formatFile.md","filePath":"api/@convlang/syntax/functions/formatFile.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/formatFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / formatFile</p><h1 id="function-formatfile" tabindex="-1">Function: formatFile() <a class="header-anchor" href="#function-formatfile" aria-label="Permalink to &quot;Function: formatFile()&quot;">​</a></h1><blockquote><p><strong>formatFile</strong>(<code>source</code>, <code>sections</code>): <a href="./../interfaces/FormattedFile"><code>FormattedFile</code></a></p></blockquote><p>Gives a model file its usual form. Every token and comment stays, so the meaning does; formatting the result again changes nothing. The author&#39;s line breaks between stages and entries stay too. Spaces and indentation are made regular, lines over 110 columns are wrapped at <code>|</code>, the text ends with one line end. Never throws.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../interfaces/SourceText"><code>SourceText</code></a></p><h3 id="sections" tabindex="-1">sections <a class="header-anchor" href="#sections" aria-label="Permalink to &quot;sections&quot;">​</a></h3><p><a href="./../type-aliases/SectionGrammar"><code>SectionGrammar</code></a></p><p>the keys by which sections are divided into entries</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/FormattedFile"><code>FormattedFile</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/formatFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const formatFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  formatFile as default
};
