import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PictureOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/interfaces/PictureOptions.md","filePath":"api/@convlang/visualize/interfaces/PictureOptions.md"}');
const _sfc_main = { name: "api/@convlang/visualize/interfaces/PictureOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / PictureOptions</p><h1 id="interface-pictureoptions" tabindex="-1">Interface: PictureOptions <a class="header-anchor" href="#interface-pictureoptions" aria-label="Permalink to &quot;Interface: PictureOptions&quot;">​</a></h1><p>How much of a network a picture shows.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="depth" tabindex="-1">depth? <a class="header-anchor" href="#depth" aria-label="Permalink to &quot;depth?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>depth?</strong>: <code>number</code></p></blockquote><p>Blocks that lie in fewer than <code>depth</code> others are open. <code>Infinity</code> opens all, and unfolds repeats too. Without it, repeats are folded and as many blocks are open as keep the picture below about 150 nodes.</p><hr><h3 id="layers" tabindex="-1">layers? <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>layers?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/interfaces/AnyLayer"><code>AnyLayer</code></a>&gt;&gt;</p></blockquote><p>Words of the language, which say how their layers are shown and explain them; default the core&#39;s.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/interfaces/PictureOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PictureOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PictureOptions as default
};
