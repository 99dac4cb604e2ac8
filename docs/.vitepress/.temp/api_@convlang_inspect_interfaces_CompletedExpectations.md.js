import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CompletedExpectations","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/CompletedExpectations.md","filePath":"api/@convlang/inspect/interfaces/CompletedExpectations.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/CompletedExpectations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / CompletedExpectations</p><h1 id="interface-completedexpectations" tabindex="-1">Interface: CompletedExpectations <a class="header-anchor" href="#interface-completedexpectations" aria-label="Permalink to &quot;Interface: CompletedExpectations&quot;">​</a></h1><p>A file with its expectations completed.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="changes" tabindex="-1">changes <a class="header-anchor" href="#changes" aria-label="Permalink to &quot;changes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>changes</strong>: readonly <a href="./ExpectationChange"><code>ExpectationChange</code></a>[]</p></blockquote><p>In the order of the file; empty when all is there and right.</p><hr><h3 id="diagnostics" tabindex="-1">diagnostics <a class="header-anchor" href="#diagnostics" aria-label="Permalink to &quot;diagnostics&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>diagnostics</strong>: readonly <a href="./../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a>[]</p></blockquote><p>Why the file is refused: its errors, but for shape lines and expected numbers that can be put right.</p><hr><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>text</strong>: <code>string</code> | <code>null</code></p></blockquote><p>The whole text with the changes, formatted; as it was when there are none, <code>null</code> when the file is refused.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/CompletedExpectations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CompletedExpectations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CompletedExpectations as default
};
