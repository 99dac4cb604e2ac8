import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LabelPlace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/LabelPlace.md","filePath":"api/@convlang/data/index/interfaces/LabelPlace.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/LabelPlace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / LabelPlace</p><h1 id="interface-labelplace" tabindex="-1">Interface: LabelPlace <a class="header-anchor" href="#interface-labelplace" aria-label="Permalink to &quot;Interface: LabelPlace&quot;">​</a></h1><p>The labels of one head among the numbers that a source reads for a sample.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="begin" tabindex="-1">begin <a class="header-anchor" href="#begin" aria-label="Permalink to &quot;begin&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>begin</strong>: <code>number</code></p></blockquote><p>The first of them, and how many they are.</p><hr><h3 id="head" tabindex="-1">head <a class="header-anchor" href="#head" aria-label="Permalink to &quot;head&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>head</strong>: <code>string</code> | <code>null</code></p></blockquote><p><code>null</code> for labels that all heads share.</p><hr><h3 id="size" tabindex="-1">size <a class="header-anchor" href="#size" aria-label="Permalink to &quot;size&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>size</strong>: <code>number</code></p></blockquote><hr><h3 id="target" tabindex="-1">target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>target</strong>: <a href="./HeadTarget"><code>HeadTarget</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/LabelPlace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LabelPlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LabelPlace as default
};
