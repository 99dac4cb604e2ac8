import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HeadTarget","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/HeadTarget.md","filePath":"api/@convlang/data/index/interfaces/HeadTarget.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/HeadTarget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / HeadTarget</p><h1 id="interface-headtarget" tabindex="-1">Interface: HeadTarget <a class="header-anchor" href="#interface-headtarget" aria-label="Permalink to &quot;Interface: HeadTarget&quot;">​</a></h1><p>What the labels of a head are.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./DataSource"><code>DataSource</code></a></li><li><a href="./../../../../convlang/index/interfaces/DataSource"><code>DataSource</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="classes" tabindex="-1">classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;classes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>classes</strong>: readonly <code>string</code>[]</p></blockquote><p>Names of the classes by number; empty when the targets are values, or where none are known.</p><hr><h3 id="target" tabindex="-1">target? <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>target?</strong>: <a href="./../type-aliases/TargetShape"><code>TargetShape</code></a></p></blockquote><p>Sizes of what is to be met: of values a vector or an image, or the image itself as the model sees it; of maps height and width. One number when absent, as for classes.</p><hr><h3 id="targets" tabindex="-1">targets <a class="header-anchor" href="#targets" aria-label="Permalink to &quot;targets&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>targets</strong>: <a href="./../type-aliases/TargetKind"><code>TargetKind</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/HeadTarget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HeadTarget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HeadTarget as default
};
