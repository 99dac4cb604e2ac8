import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ArrayLabels","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/ArrayLabels.md","filePath":"api/@convlang/data/index/interfaces/ArrayLabels.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/ArrayLabels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / ArrayLabels</p><h1 id="interface-arraylabels" tabindex="-1">Interface: ArrayLabels <a class="header-anchor" href="#interface-arraylabels" aria-label="Permalink to &quot;Interface: ArrayLabels&quot;">​</a></h1><p>Labels that a program holds, for all heads of a model or for one of them.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ArrayData"><code>ArrayData</code></a></li><li><a href="./../../../../convlang/index/interfaces/ArrayData"><code>ArrayData</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="classes" tabindex="-1">classes? <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;classes?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>classes?</strong>: readonly <code>string</code>[]</p></blockquote><p>Names of the classes by number. Default: none are known.</p><hr><h3 id="labels" tabindex="-1">labels? <a class="header-anchor" href="#labels" aria-label="Permalink to &quot;labels?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>labels?</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt; | <a href="./../../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<a href="./../../../tensor/type-aliases/DType"><code>DType</code></a>&gt;</p></blockquote><p>A class number from 0, or a value, for each sample; values as a tensor, <code>[n, k]</code> for vectors and <code>[n, h, w, c]</code> for images; or whole numbers <code>[n, h, w]</code> for maps, a class for each pixel. Kept, not copied. Absent where the target is the image itself.</p><hr><h3 id="targets" tabindex="-1">targets? <a class="header-anchor" href="#targets" aria-label="Permalink to &quot;targets?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>targets?</strong>: <a href="./../type-aliases/TargetKind"><code>TargetKind</code></a> | <code>&quot;image&quot;</code></p></blockquote><p>What the labels are; <code>image</code> for none: the network is to give back the image that it takes, as it is after the preprocessing. Default <code>classes</code>; for a tensor <code>values</code>, or <code>maps</code> where it is i32 or u8 <code>[n, h, w]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/ArrayLabels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArrayLabels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArrayLabels as default
};
