import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ClassScore","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/ClassScore.md","filePath":"api/@convlang/train/interfaces/ClassScore.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/ClassScore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / ClassScore</p><h1 id="interface-classscore" tabindex="-1">Interface: ClassScore <a class="header-anchor" href="#interface-classscore" aria-label="Permalink to &quot;Interface: ClassScore&quot;">​</a></h1><p>How well one class is found. <code>null</code> where there is nothing to divide by.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="precision" tabindex="-1">precision <a class="header-anchor" href="#precision" aria-label="Permalink to &quot;precision&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>precision</strong>: <code>number</code> | <code>null</code></p></blockquote><p>Share of the samples given to the class that are of it.</p><hr><h3 id="recall" tabindex="-1">recall <a class="header-anchor" href="#recall" aria-label="Permalink to &quot;recall&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>recall</strong>: <code>number</code> | <code>null</code></p></blockquote><p>Share of the class&#39;s samples that were found.</p><hr><h3 id="samples" tabindex="-1">samples <a class="header-anchor" href="#samples" aria-label="Permalink to &quot;samples&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>samples</strong>: <code>number</code></p></blockquote><p>Samples of the class; of maps pixels.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/ClassScore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClassScore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClassScore as default
};
