import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PictureEdge","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/interfaces/PictureEdge.md","filePath":"api/@convlang/visualize/interfaces/PictureEdge.md"}');
const _sfc_main = { name: "api/@convlang/visualize/interfaces/PictureEdge.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / PictureEdge</p><h1 id="interface-pictureedge" tabindex="-1">Interface: PictureEdge <a class="header-anchor" href="#interface-pictureedge" aria-label="Permalink to &quot;Interface: PictureEdge&quot;">​</a></h1><p>What one node hands to another.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>from</strong>: <code>string</code></p></blockquote><hr><h3 id="isback" tabindex="-1">isBack <a class="header-anchor" href="#isback" aria-label="Permalink to &quot;isBack&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isBack</strong>: <code>boolean</code></p></blockquote><p>Whether the file goes back to it by its name: <code>from c1</code>.</p><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shape</strong>: <code>string</code></p></blockquote><p>Shape of what flows, for one input: <code>112x112x64</code>, or <code>1000</code>.</p><hr><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>to</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/interfaces/PictureEdge.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PictureEdge = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PictureEdge as default
};
