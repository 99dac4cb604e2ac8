import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fetchDocuments()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/fetchDocuments.md","filePath":"api/convlang/index/functions/fetchDocuments.md"}');
const _sfc_main = { name: "api/convlang/index/functions/fetchDocuments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / fetchDocuments</p><h1 id="function-fetchdocuments" tabindex="-1">Function: fetchDocuments() <a class="header-anchor" href="#function-fetchdocuments" aria-label="Permalink to &quot;Function: fetchDocuments()&quot;">​</a></h1><blockquote><p><strong>fetchDocuments</strong>(<code>source</code>, <code>fetchFile</code>, <code>__namedParameters?</code>): <code>Promise</code>&lt;(<code>path</code>) =&gt; <code>string</code>&gt;</p></blockquote><p>Fetches all files that a source uses, directly or by others, for <a href="./../interfaces/CompileContext#readfile">CompileContext.readFile</a>. What cannot be fetched is an error of the source (E318) with the message of the rejection, not one of this function.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../../../@convlang/compiler/interfaces/ModelSource"><code>ModelSource</code></a></p><h3 id="fetchfile" tabindex="-1">fetchFile <a class="header-anchor" href="#fetchfile" aria-label="Permalink to &quot;fetchFile&quot;">​</a></h3><p>(<code>path</code>) =&gt; <code>Promise</code>&lt;<code>string</code>&gt;</p><p>text of a file, by its path as <a href="./../interfaces/CompileContext#readfile">CompileContext.readFile</a> gets it</p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/CompileContext"><code>CompileContext</code></a>, <code>&quot;root&quot;</code> | <code>&quot;limits&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;(<code>path</code>) =&gt; <code>string</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/fetchDocuments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fetchDocuments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fetchDocuments as default
};
