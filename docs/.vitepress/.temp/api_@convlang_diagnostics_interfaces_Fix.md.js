import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Fix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/interfaces/Fix.md","filePath":"api/@convlang/diagnostics/interfaces/Fix.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/interfaces/Fix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / Fix</p><h1 id="interface-fix" tabindex="-1">Interface: Fix <a class="header-anchor" href="#interface-fix" aria-label="Permalink to &quot;Interface: Fix&quot;">​</a></h1><p>A way out. Fixes are shown only after a re-check of the edited text has proved them.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="edits" tabindex="-1">edits <a class="header-anchor" href="#edits" aria-label="Permalink to &quot;edits&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>edits</strong>: readonly <a href="./Edit"><code>Edit</code></a>[]</p></blockquote><hr><h3 id="result" tabindex="-1">result? <a class="header-anchor" href="#result" aria-label="Permalink to &quot;result?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>result?</strong>: <code>string</code></p></blockquote><p>What comes of it, such as <code>55x55x96</code>.</p><hr><h3 id="title" tabindex="-1">title <a class="header-anchor" href="#title" aria-label="Permalink to &quot;title&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>title</strong>: <code>string</code></p></blockquote><p>What the reader would type, such as <code>round floor</code> or <code>input 227x227x3</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/interfaces/Fix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Fix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Fix as default
};
