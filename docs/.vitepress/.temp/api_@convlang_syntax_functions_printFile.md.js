import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: printFile()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/printFile.md","filePath":"api/@convlang/syntax/functions/printFile.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/printFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / printFile</p><h1 id="function-printfile" tabindex="-1">Function: printFile() <a class="header-anchor" href="#function-printfile" aria-label="Permalink to &quot;Function: printFile()&quot;">​</a></h1><blockquote><p><strong>printFile</strong>(<code>file</code>, <code>__namedParameters</code>): <code>string</code></p></blockquote><p>Writes a tree as a model file in the usual form: a stage, a header and an entry a line. Reading it gives the same tree but for places. What a tree does not hold, the author&#39;s brackets and line breaks, is not in the text; comments are. Text that could not be read stays as it is written.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><a href="./../interfaces/FileNode"><code>FileNode</code></a></p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/PrintLayout"><code>PrintLayout</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/printFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const printFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  printFile as default
};
