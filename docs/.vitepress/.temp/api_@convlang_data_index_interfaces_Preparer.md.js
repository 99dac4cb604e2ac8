import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Preparer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/Preparer.md","filePath":"api/@convlang/data/index/interfaces/Preparer.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/Preparer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / Preparer</p><h1 id="interface-preparer" tabindex="-1">Interface: Preparer <a class="header-anchor" href="#interface-preparer" aria-label="Permalink to &quot;Interface: Preparer&quot;">​</a></h1><p>Makes of a raw image what the model sees. Owns the buffers between the steps, so it works on one image at a time.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shape</strong>: <a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p></blockquote><p>Of the images that come out.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="prepare" tabindex="-1">prepare() <a class="header-anchor" href="#prepare" aria-label="Permalink to &quot;prepare()&quot;">​</a></h3><blockquote><p><strong>prepare</strong>(<code>raw</code>, <code>prepared</code>, <code>place</code>): <code>void</code></p></blockquote><p>Takes one image through all steps.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="raw" tabindex="-1">raw <a class="header-anchor" href="#raw" aria-label="Permalink to &quot;raw&quot;">​</a></h5><p><code>Float32Array</code></p><p>an image of the source&#39;s shape, values as read; it is not kept, and it may be changed</p><h5 id="prepared" tabindex="-1">prepared <a class="header-anchor" href="#prepared" aria-label="Permalink to &quot;prepared&quot;">​</a></h5><p><code>Float32Array</code></p><p>receives an image of <code>shape</code></p><h5 id="place" tabindex="-1">place <a class="header-anchor" href="#place" aria-label="Permalink to &quot;place&quot;">​</a></h5><p><a href="./SamplePlace"><code>SamplePlace</code></a> | <code>null</code></p><p>epoch and position of the sample for augmentation, or <code>null</code> for none</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/Preparer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Preparer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Preparer as default
};
