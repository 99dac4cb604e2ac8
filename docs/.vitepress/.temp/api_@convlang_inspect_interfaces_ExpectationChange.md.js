import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ExpectationChange","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/ExpectationChange.md","filePath":"api/@convlang/inspect/interfaces/ExpectationChange.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/ExpectationChange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / ExpectationChange</p><h1 id="interface-expectationchange" tabindex="-1">Interface: ExpectationChange <a class="header-anchor" href="#interface-expectationchange" aria-label="Permalink to &quot;Interface: ExpectationChange&quot;">​</a></h1><p>One expectation that is missing in a file, or wrong.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>after</strong>: <code>string</code></p></blockquote><hr><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>before</strong>: <code>string</code> | <code>null</code></p></blockquote><p>What stands there; <code>null</code> where nothing does.</p><hr><h3 id="edit" tabindex="-1">edit <a class="header-anchor" href="#edit" aria-label="Permalink to &quot;edit&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>edit</strong>: <a href="./../../diagnostics/interfaces/Edit"><code>Edit</code></a></p></blockquote><hr><h3 id="key" tabindex="-1">key <a class="header-anchor" href="#key" aria-label="Permalink to &quot;key&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>key</strong>: <code>string</code></p></blockquote><p><code>-&gt;</code> for a shape line, else a key of the expect section: <code>params</code>.</p><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a> | <code>null</code></p></blockquote><p>What the expectation is about in the file: a stage, or the number that is wrong; <code>null</code> for a section that is not there.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/ExpectationChange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExpectationChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExpectationChange as default
};
