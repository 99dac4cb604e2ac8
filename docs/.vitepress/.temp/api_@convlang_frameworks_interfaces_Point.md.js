import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Point","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/interfaces/Point.md","filePath":"api/@convlang/frameworks/interfaces/Point.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/interfaces/Point.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / Point</p><h1 id="interface-point" tabindex="-1">Interface: Point <a class="header-anchor" href="#interface-point" aria-label="Permalink to &quot;Interface: Point&quot;">​</a></h1><p>A point in which a layer means something else in a framework. Texts are short, without a full stop.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./MeaningDifference"><code>MeaningDifference</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="effect" tabindex="-1">effect <a class="header-anchor" href="#effect" aria-label="Permalink to &quot;effect&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>effect</strong>: <a href="./../type-aliases/Effect"><code>Effect</code></a></p></blockquote><hr><h3 id="keep" tabindex="-1">keep <a class="header-anchor" href="#keep" aria-label="Permalink to &quot;keep&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>keep</strong>: <code>string</code> | <code>null</code></p></blockquote><p>What to write there to keep ours; <code>null</code> when nothing does.</p><hr><h3 id="ours" tabindex="-1">ours <a class="header-anchor" href="#ours" aria-label="Permalink to &quot;ours&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>ours</strong>: <code>string</code></p></blockquote><hr><h3 id="theirs" tabindex="-1">theirs <a class="header-anchor" href="#theirs" aria-label="Permalink to &quot;theirs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>theirs</strong>: <code>string</code></p></blockquote><hr><h3 id="word" tabindex="-1">word <a class="header-anchor" href="#word" aria-label="Permalink to &quot;word&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>word</strong>: <code>string</code> | <code>null</code></p></blockquote><p>What to write here to get what the framework does; <code>null</code> when no word does.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/interfaces/Point.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Point = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Point as default
};
