import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Place","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/type-aliases/Place.md","filePath":"api/@convlang/passes/type-aliases/Place.md"}');
const _sfc_main = { name: "api/@convlang/passes/type-aliases/Place.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / Place</p><h1 id="type-alias-place" tabindex="-1">Type Alias: Place <a class="header-anchor" href="#type-alias-place" aria-label="Permalink to &quot;Type Alias: Place&quot;">​</a></h1><blockquote><p><strong>Place</strong> = <a href="./../interfaces/MemoryRange"><code>MemoryRange</code></a> &amp; <code>object</code> &amp; ({ <code>kind</code>: <code>&quot;parameter&quot;</code>; <code>name</code>: <code>string</code>; } | { <code>kind</code>: <code>&quot;arena&quot;</code>; } | { <code>kind</code>: <code>&quot;scratch&quot;</code>; })</p></blockquote><p>Where a value lives, and from which step to which, both included; what is there before the run lives from 0 on.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="first" tabindex="-1">first <a class="header-anchor" href="#first" aria-label="Permalink to &quot;first&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>first</strong>: <code>number</code></p></blockquote><h3 id="last" tabindex="-1">last <a class="header-anchor" href="#last" aria-label="Permalink to &quot;last&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>last</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/type-aliases/Place.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Place = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Place as default
};
