import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RawImage","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/RawImage.md","filePath":"api/@convlang/data/index/interfaces/RawImage.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/RawImage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / RawImage</p><h1 id="interface-rawimage" tabindex="-1">Interface: RawImage <a class="header-anchor" href="#interface-rawimage" aria-label="Permalink to &quot;Interface: RawImage&quot;">​</a></h1><p>A picture as pixels, of its own size.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>What messages call it.</p><hr><h3 id="pixels" tabindex="-1">pixels <a class="header-anchor" href="#pixels" aria-label="Permalink to &quot;pixels&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pixels</strong>: <code>Float32Array</code></p></blockquote><p><code>[h, w, c]</code>; pictures have values of 0 to 255.</p><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shape</strong>: <a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/RawImage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RawImage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RawImage as default
};
