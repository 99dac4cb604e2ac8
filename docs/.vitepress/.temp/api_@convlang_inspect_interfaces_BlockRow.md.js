import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BlockRow","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/BlockRow.md","filePath":"api/@convlang/inspect/interfaces/BlockRow.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/BlockRow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / BlockRow</p><h1 id="interface-blockrow" tabindex="-1">Interface: BlockRow <a class="header-anchor" href="#interface-blockrow" aria-label="Permalink to &quot;Interface: BlockRow&quot;">​</a></h1><p>What a folded block shows in place of its layers.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="call" tabindex="-1">call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;call&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>call</strong>: <code>string</code></p></blockquote><p>The call: <code>inception(64, 96, 128, 16, 32, 32)</code>.</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;block&quot;</code></p></blockquote><hr><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layers</strong>: readonly <a href="./LayerSummary"><code>LayerSummary</code></a>[]</p></blockquote><p>The layers of all of them.</p><hr><h3 id="level" tabindex="-1">level <a class="header-anchor" href="#level" aria-label="Permalink to &quot;level&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>level</strong>: <code>number</code></p></blockquote><p>How many open blocks it lies in.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code> | <code>null</code></p></blockquote><p>The name that the file gives the call, <code>i3a</code>; <code>null</code> without one.</p><hr><h3 id="times" tabindex="-1">times <a class="header-anchor" href="#times" aria-label="Permalink to &quot;times&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>times</strong>: <code>number</code></p></blockquote><p>Calls one after the other that are folded into this row.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/BlockRow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BlockRow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BlockRow as default
};
