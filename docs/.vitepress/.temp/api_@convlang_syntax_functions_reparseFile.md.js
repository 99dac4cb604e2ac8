import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: reparseFile()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/reparseFile.md","filePath":"api/@convlang/syntax/functions/reparseFile.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/reparseFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / reparseFile</p><h1 id="function-reparsefile" tabindex="-1">Function: reparseFile() <a class="header-anchor" href="#function-reparsefile" aria-label="Permalink to &quot;Function: reparseFile()&quot;">​</a></h1><blockquote><p><strong>reparseFile</strong>(<code>source</code>, <code>sections</code>, <code>earlier</code>): <a href="./../interfaces/ParsedFile"><code>ParsedFile</code></a></p></blockquote><p><a href="./parseFile">parseFile</a> for a text that was changed a little: only the lines around the change are read, together with what stands before and behind them, and the rest of the tree is taken over. The result is the same as that of <code>parseFile</code>; where that is not sure, the whole file is read.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../interfaces/SourceText"><code>SourceText</code></a></p><h3 id="sections" tabindex="-1">sections <a class="header-anchor" href="#sections" aria-label="Permalink to &quot;sections&quot;">​</a></h3><p><a href="./../type-aliases/SectionGrammar"><code>SectionGrammar</code></a></p><p>the keys by which sections are divided into entries, the same as for the earlier file</p><h3 id="earlier" tabindex="-1">earlier <a class="header-anchor" href="#earlier" aria-label="Permalink to &quot;earlier&quot;">​</a></h3><p><a href="./../interfaces/EarlierFile"><code>EarlierFile</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ParsedFile"><code>ParsedFile</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/reparseFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reparseFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reparseFile as default
};
