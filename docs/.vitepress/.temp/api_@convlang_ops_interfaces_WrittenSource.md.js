import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WrittenSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/WrittenSource.md","filePath":"api/@convlang/ops/interfaces/WrittenSource.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/WrittenSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / WrittenSource</p><h1 id="interface-writtensource" tabindex="-1">Interface: WrittenSource <a class="header-anchor" href="#interface-writtensource" aria-label="Permalink to &quot;Interface: WrittenSource&quot;">​</a></h1><p>A source as a data section names it.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SourceSetting"><code>SourceSetting</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>string</code></p></blockquote><p>The word of a kind, of the core or of a plugin.</p><hr><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>options</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>number</code> | <code>boolean</code>&gt;&gt;</p></blockquote><p>The rest, by key: <code>label 0</code> -&gt; <code>{ label: 0 }</code>.</p><hr><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>path</strong>: <code>string</code> | <code>null</code></p></blockquote><p>Path as written, relative to the model file; <code>null</code> when none is given.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/WrittenSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WrittenSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WrittenSource as default
};
