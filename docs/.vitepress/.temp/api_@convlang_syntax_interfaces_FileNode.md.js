import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FileNode","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/FileNode.md","filePath":"api/@convlang/syntax/interfaces/FileNode.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/FileNode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / FileNode</p><h1 id="interface-filenode" tabindex="-1">Interface: FileNode <a class="header-anchor" href="#interface-filenode" aria-label="Permalink to &quot;Interface: FileNode&quot;">​</a></h1><p>A whole file. <code>pipeline</code> is <code>null</code> in a library file, or when it could not be read.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="comments" tabindex="-1">comments <a class="header-anchor" href="#comments" aria-label="Permalink to &quot;comments&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>comments</strong>: readonly <a href="./Comment"><code>Comment</code></a>[]</p></blockquote><hr><h3 id="errors" tabindex="-1">errors <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;errors&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>errors</strong>: readonly <a href="./ErrorNode"><code>ErrorNode</code></a>[]</p></blockquote><p>What among headers and sections could not be read, in the order of the text; pipelines have their own.</p><hr><h3 id="headers" tabindex="-1">headers <a class="header-anchor" href="#headers" aria-label="Permalink to &quot;headers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>headers</strong>: readonly <a href="./../type-aliases/Header"><code>Header</code></a>[]</p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;file&quot;</code></p></blockquote><hr><h3 id="pipeline" tabindex="-1">pipeline <a class="header-anchor" href="#pipeline" aria-label="Permalink to &quot;pipeline&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pipeline</strong>: <a href="./Pipeline"><code>Pipeline</code></a> | <code>null</code></p></blockquote><hr><h3 id="sections" tabindex="-1">sections <a class="header-anchor" href="#sections" aria-label="Permalink to &quot;sections&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sections</strong>: readonly <a href="./Section"><code>Section</code></a>[]</p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/FileNode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FileNode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FileNode as default
};
