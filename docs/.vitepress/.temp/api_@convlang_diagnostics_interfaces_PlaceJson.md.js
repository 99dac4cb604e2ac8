import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlaceJson","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/interfaces/PlaceJson.md","filePath":"api/@convlang/diagnostics/interfaces/PlaceJson.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/interfaces/PlaceJson.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / PlaceJson</p><h1 id="interface-placejson" tabindex="-1">Interface: PlaceJson <a class="header-anchor" href="#interface-placejson" aria-label="Permalink to &quot;Interface: PlaceJson&quot;">​</a></h1><p>A place for programs. <code>line</code>, <code>column</code>, <code>endLine</code> and <code>endColumn</code> count from 1 (see <code>locate</code>) and are <code>null</code> when the file&#39;s text is not at hand; <code>start</code> and <code>end</code> are offsets in UTF-16 code units, the end exclusive.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./DiagnosticJson"><code>DiagnosticJson</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="column" tabindex="-1">column <a class="header-anchor" href="#column" aria-label="Permalink to &quot;column&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>column</strong>: <code>number</code> | <code>null</code></p></blockquote><hr><h3 id="end" tabindex="-1">end <a class="header-anchor" href="#end" aria-label="Permalink to &quot;end&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>end</strong>: <code>number</code> | <code>null</code></p></blockquote><hr><h3 id="endcolumn" tabindex="-1">endColumn <a class="header-anchor" href="#endcolumn" aria-label="Permalink to &quot;endColumn&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>endColumn</strong>: <code>number</code> | <code>null</code></p></blockquote><hr><h3 id="endline" tabindex="-1">endLine <a class="header-anchor" href="#endline" aria-label="Permalink to &quot;endLine&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>endLine</strong>: <code>number</code> | <code>null</code></p></blockquote><hr><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>file</strong>: <code>string</code> | <code>null</code></p></blockquote><hr><h3 id="line" tabindex="-1">line <a class="header-anchor" href="#line" aria-label="Permalink to &quot;line&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>line</strong>: <code>number</code> | <code>null</code></p></blockquote><hr><h3 id="start" tabindex="-1">start <a class="header-anchor" href="#start" aria-label="Permalink to &quot;start&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>start</strong>: <code>number</code> | <code>null</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/interfaces/PlaceJson.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlaceJson = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlaceJson as default
};
