import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: readFrom()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/readFrom.md","filePath":"api/convlang/index/functions/readFrom.md"}');
const _sfc_main = { name: "api/convlang/index/functions/readFrom.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / readFrom</p><h1 id="function-readfrom" tabindex="-1">Function: readFrom() <a class="header-anchor" href="#function-readfrom" aria-label="Permalink to &quot;Function: readFrom()&quot;">​</a></h1><blockquote><p><strong>readFrom</strong>(<code>documents</code>): (<code>path</code>) =&gt; <code>string</code></p></blockquote><p>Reads files that are held in memory, such as those open in an editor, for <a href="./../interfaces/CompileContext#readfile">CompileContext.readFile</a>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="documents" tabindex="-1">documents <a class="header-anchor" href="#documents" aria-label="Permalink to &quot;documents&quot;">​</a></h3><p><code>ReadonlyMap</code>&lt;<code>string</code>, <code>string</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>(<code>path</code>) =&gt; <code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/readFrom.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readFrom = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readFrom as default
};
