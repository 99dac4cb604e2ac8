import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CheckedSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/interfaces/CheckedSource.md","filePath":"api/convlang/index/interfaces/CheckedSource.md"}');
const _sfc_main = { name: "api/convlang/index/interfaces/CheckedSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / CheckedSource</p><h1 id="interface-checkedsource" tabindex="-1">Interface: CheckedSource <a class="header-anchor" href="#interface-checkedsource" aria-label="Permalink to &quot;Interface: CheckedSource&quot;">​</a></h1><p>What an editor asks about a file. A file with errors has all of it too, as far as it can be known.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="diagnostics" tabindex="-1">diagnostics <a class="header-anchor" href="#diagnostics" aria-label="Permalink to &quot;diagnostics&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>diagnostics</strong>: readonly <a href="./Diagnostic"><code>Diagnostic</code></a>[]</p></blockquote><p>Errors and warnings in source order; <code>compile</code> proves fixes of them.</p><hr><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>file</strong>: <a href="./../../../@convlang/syntax/interfaces/FileNode"><code>FileNode</code></a></p></blockquote><hr><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>path</strong>: <code>string</code></p></blockquote><hr><h3 id="read" tabindex="-1">read <a class="header-anchor" href="#read" aria-label="Permalink to &quot;read&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>read</strong>: <a href="./../../../@convlang/syntax/interfaces/EarlierFile"><code>EarlierFile</code></a></p></blockquote><p>What was read, for the next check.</p><hr><h3 id="stages" tabindex="-1">stages <a class="header-anchor" href="#stages" aria-label="Permalink to &quot;stages&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stages</strong>: readonly <a href="./../../../@convlang/semantics/interfaces/StageInstance"><code>StageInstance</code></a>[]</p></blockquote><p>Each stage each time it is carried out, in the order in which they end, those of used files too.</p><hr><h3 id="symbols" tabindex="-1">symbols <a class="header-anchor" href="#symbols" aria-label="Permalink to &quot;symbols&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>symbols</strong>: readonly <a href="./../../../@convlang/semantics/interfaces/NameSymbol"><code>NameSymbol</code></a>[]</p></blockquote><p>Blocks, parameters, constants, tables, indices, stages, taps and sources; found when they are first asked for.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/interfaces/CheckedSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CheckedSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CheckedSource as default
};
